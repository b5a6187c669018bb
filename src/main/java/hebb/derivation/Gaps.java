package hebb.derivation;

import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Cloze;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts gaps into a sentence. */
final class Gaps {

    /** Where a gap begins and ends in the sentence, end exclusive. */
    record Place(int start, int end) {}

    private Gaps() {}

    /** The sentence with a gap over one part of it. */
    static Optional<Card> cloze(String sentence, int start, int end) {
        return cloze(sentence, List.of(new Place(start, end)));
    }

    /**
     * The sentence with gaps from left to right; empty where the grammar of decks would see other gaps than these, or
     * where the rest of the sentence gives the answer away.
     */
    static Optional<Card> cloze(String sentence, List<Place> places) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Place place : places) {
            if (givesAway(sentence, place)) return Optional.empty();
            text.append(sentence, at, place.start()).append('[');
            text.append(sentence, place.start(), place.end()).append(']');
            at = place.end();
        }
        Cloze cloze =
                new Cloze(CardInfo.EMPTY, text.append(sentence.substring(at)).toString());
        boolean meant = cloze.gaps().size() == places.size() && cloze.faults().isEmpty();
        return meant && cloze.filled().equals(sentence) ? Optional.of(cloze) : Optional.empty();
    }

    private static boolean givesAway(String sentence, Place place) {
        String answer = sentence.substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
        String rest = sentence.substring(0, place.start()) + "\n" + sentence.substring(place.end());
        return rest.toLowerCase(Locale.ROOT).contains(answer);
    }
}
