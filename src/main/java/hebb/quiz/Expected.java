package hebb.quiz;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be typed as the answer to one side of a card.
 *
 * @param wordings the answer, and then every other wording that counts
 * @param others what the card asks for elsewhere: no slip may turn the answer into one of these
 */
public record Expected(List<String> wordings, List<String> others) {

    public Expected {
        wordings = wordings.stream().distinct().toList();
        others = List.copyOf(others);
    }

    /** Nothing but this. */
    static Expected only(String answer) {
        return new Expected(List.of(answer), List.of());
    }

    /** The same in a deck in which these cards ask for something else. */
    public Expected among(List<Neighbour> neighbours) {
        Stream<String> elsewhere = neighbours.stream().flatMap(Neighbour::wordings);
        return new Expected(wordings, Stream.concat(others.stream(), elsewhere).toList());
    }

    /** The answer itself. */
    public String answer() {
        return wordings.get(0);
    }

    /** The accepted wordings beside the answer. */
    public List<String> alternatives() {
        return wordings.subList(1, wordings.size());
    }

    /** What to type for this side, counted from 1; empty where the card is better revealed. */
    public static Optional<Expected> find(Card card, int side) {
        if (card instanceof Basic basic) return find(basic, side);
        return card instanceof Cloze cloze ? find(cloze, side) : Optional.empty();
    }

    /** The author's other wordings are of the back; asked from back to front there are none. */
    private static Optional<Expected> find(Basic card, int side) {
        if (side == 1) return of(card.back(), card.info().accept(), List.of(card.front()));
        boolean question = card.front().endsWith("?");
        return question ? Optional.empty() : of(card.front(), List.of(), List.of(card.back()));
    }

    private static Optional<Expected> find(Cloze card, int side) {
        List<String> answers =
                new ArrayList<>(card.gaps().stream().map(Cloze.Gap::answer).toList());
        if (side > answers.size()) return Optional.empty();
        String answer = answers.remove(side - 1);
        answers.removeIf(answer::equals);
        return of(answer, card.info().accept(), answers);
    }

    private static Optional<Expected> of(String answer, List<String> accept, List<String> others) {
        if (!PlainAnswer.is(answer)) return Optional.empty();
        List<String> wordings =
                Stream.concat(Stream.of(answer), accept.stream()).toList();
        return Optional.of(new Expected(wordings, others));
    }
}
