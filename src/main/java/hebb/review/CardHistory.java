package hebb.review;

import hebb.deck.CardRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card with all that its learner answered.
 *
 * @param answers the latest first: one page of them
 * @param count of all answers, those taken back included
 */
public record CardHistory(CardRow row, Held held, Standing standing, List<Entry> answers, int count) {

    public CardHistory {
        answers = List.copyOf(answers);
    }

    /**
     * What stands around the card.
     *
     * @param language of the deck, a BCP 47 tag, empty where none is known
     * @param retired whether it left its deck and is asked no more
     * @param flag null where there is none
     */
    public record Held(
            String deckTitle,
            String language,
            boolean retired,
            boolean starred,
            boolean suspended,
            @Nullable Flag flag) {}

    /**
     * One answer.
     *
     * @param takenBackAt null where it still counts
     * @param broughtBack whether it is the redo of one that was taken back
     */
    public record Entry(Review answer, @Nullable Instant takenBackAt, boolean broughtBack) {}
}
