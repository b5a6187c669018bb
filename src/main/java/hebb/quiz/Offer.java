package hebb.quiz;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import hebb.deck.CardRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Options for a card whose author wrote none: its answer among answers of its neighbours. Pure.
 *
 * @param options in the order in which they are shown; none holds a {@code |}
 * @param right the place of the right one
 */
public record Offer(List<String> options, int right) {

    private static final int MOST = 1 + Distractors.MOST;
    private static final int LEAST = 1 + Distractors.LEAST;

    /** Spreads seeds that lie beside each other. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public Offer {
        options = List.copyOf(options);
    }

    /** Whether this side has an answer that can stand among others. */
    public static boolean isPossible(Card card, int side) {
        return find(card, side).isPresent();
    }

    private static Optional<Expected> find(Card card, int side) {
        boolean single = !(card instanceof Cloze) || card.sides() == 1;
        return single ? Expected.find(card, side) : Optional.empty();
    }

    /**
     * The options of a card after so many answers: the same for the same neighbours, others after the next answer.
     * Empty where too few neighbours fit.
     *
     * @param language of the deck, a BCP 47 tag, empty where none is known
     */
    public static Optional<Offer> of(CardRow row, List<Neighbour> neighbours, String language, int answers) {
        Card card = row.card();
        return find(card, row.side()).flatMap(expected -> {
            Random random = new Random((row.id().value() * 31 + answers) * SPREAD);
            List<String> options =
                    new ArrayList<>(new Distractors(row, card, expected, language).choose(neighbours, random));
            if (options.size() < Distractors.LEAST) return Optional.empty();
            options.add(expected.answer());
            Collections.shuffle(options, random);
            return Optional.of(new Offer(options, options.indexOf(expected.answer())));
        });
    }

    /**
     * Options that were shown before, judged by the card as it is now; empty where they are none of ours, or where the
     * card has changed so much that not exactly one of them is right.
     */
    public static Optional<Offer> recall(CardRow row, List<String> shown, String language) {
        if (shown.size() < LEAST || shown.size() > MOST || new HashSet<>(shown).size() < shown.size())
            return Optional.empty();
        if (!shown.stream().allMatch(PlainAnswer::is)) return Optional.empty();
        return find(row.card(), row.side()).flatMap(expected -> {
            List<Integer> right = IntStream.range(0, shown.size())
                    .filter(i ->
                            AnswerJudge.judge(shown.get(i), expected, language).verdict() == Verdict.RIGHT)
                    .boxed()
                    .toList();
            return right.size() == 1 ? Optional.of(new Offer(shown, right.get(0))) : Optional.empty();
        });
    }

    /** The same as a card whose author wrote the options. */
    public Choice asChoice(Card card) {
        return new Choice(
                card.info(),
                card.front(),
                IntStream.range(0, options.size())
                        .mapToObj(i -> new Option(options.get(i), i == right, null))
                        .toList());
    }
}
