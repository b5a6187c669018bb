package hebb.feedback;

import hebb.card.CardId;
import hebb.deck.DeckId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a card, as a learner reported it. It does not tell who that was: whoever settles it need not know.
 *
 * @param text plain text, may be empty where the kind says enough
 * @param settledAt null while it is open
 * @param outcome null while it is open
 * @param answer a word of the owner to the reporter, null where there is none
 */
public record CardReport(
        ReportId id,
        DeckId deck,
        CardId card,
        ReportKind kind,
        String text,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable Settlement outcome,
        @Nullable String answer) {

    /** Of a text, of a report and of the answer to it. */
    public static final int MOST_CHARS = 1_000;

    public boolean isOpen() {
        return outcome == null;
    }
}
