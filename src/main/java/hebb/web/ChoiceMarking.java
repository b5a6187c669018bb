package hebb.web;

import hebb.card.Choice;
import hebb.card.Option;
import hebb.scheduling.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Marks what was chosen. Pure. */
final class ChoiceMarking {

    private ChoiceMarking() {}

    /** Whether more than one option is right, so that options are ticked and then checked together. */
    static boolean isSeveral(Choice card) {
        return card.options().stream().filter(Option::correct).count() > 1;
    }

    /** Right when all right options and no other were chosen; nothing chosen is a wrong answer. */
    static boolean isCorrect(Choice card, List<Integer> chosen) {
        return IntStream.range(0, card.options().size())
                .allMatch(i -> card.options().get(i).correct() == chosen.contains(i));
    }

    /** The grade that the marking proposes; the learner decides. */
    static Grade proposal(Choice card, List<Integer> chosen) {
        return isCorrect(card, chosen) ? Grade.GOOD : Grade.AGAIN;
    }

    /** What was chosen, in the options' own words, so that the log still says it after a rewording. */
    static String response(Choice card, List<Integer> chosen) {
        return chosen.stream()
                .filter(i -> i < card.options().size())
                .map(card.options()::get)
                .map(Option::text)
                .collect(Collectors.joining(" | "));
    }

    /** The order in which options are shown: another one after each answer, the same when the page is loaded again. */
    static List<Integer> order(int options, long card, int answers) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(order, new Random(card * 31 + answers));
        return order;
    }
}
