package hebb.deck;

import hebb.account.Account;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets owners change one card of a deck in its own grammar. The card keeps its id, and learners their schedules. */
public final class CardEditor {

    private static final String NAME = "card";

    private final Database database;
    private final Clock clock;
    private final Ids ids;

    public CardEditor(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What a text would make of a card.
     *
     * @param card null where the text cannot be taken
     */
    public record Edited(@Nullable Card card, List<ParseProblem> problems) {}

    /** A card of an own deck. */
    public Optional<CardRow> findOwned(Account owner, CardId card) {
        return database.read(tx -> tx.dao(CardDao.class).findOwned(owner.id(), card));
    }

    /** The text to edit: without the id, which stays. */
    public static String text(CardRow row) {
        Card card = row.card();
        return CardText.write(card.withInfo(card.info().withoutId()));
    }

    /** Changes when the card does. */
    public static String state(CardRow row) {
        return Integer.toHexString(row.content().hashCode());
    }

    /** Reads an edited text as the card that it is to become. */
    public static Edited read(CardRow row, String text) {
        ParsedDeck parsed = DeckFileReader.lenient().read(NAME, text);
        if (!parsed.problems().isEmpty()) return new Edited(null, parsed.problems());
        if (parsed.placed().size() != 1) return new Edited(null, List.of(notOne(parsed)));
        Card card = parsed.placed().get(0).card();
        return new Edited(card.withInfo(card.info().withId(row.cardKey()).withSection(row.section())), List.of());
    }

    private static ParseProblem notOne(ParsedDeck parsed) {
        if (parsed.placed().isEmpty()) return new ParseProblem(NAME, 1, 1, "There is no card here; write one.");
        int line = parsed.placed().get(1).line();
        return new ParseProblem(NAME, line, 1, "Here begins a second card; keep one, and upload a file for more.");
    }

    /**
     * Puts a card in the place of the one it was made of.
     *
     * @param seen the state of the card that was edited
     * @return false when the card was changed or left in the meantime, and nothing is saved
     */
    public boolean save(Account owner, CardRow row, Card card, String seen) {
        Instant now = clock.instant();
        return database.write(tx -> {
            Optional<CardRow> current = tx.dao(CardDao.class).findOwned(owner.id(), row.id());
            if (current.isEmpty() || !state(current.get()).equals(seen)) return false;
            replace(tx, current.get(), card, now);
            return true;
        });
    }

    /** Reads and writes the rows of this card alone: a long deck must not hold up anybody's answers. */
    private void replace(Tx tx, CardRow row, Card card, Instant now) {
        Card named = card.withInfo(card.info().withId(row.cardKey()).withSection(row.section()));
        RowPlan.ofCard(row, StoredCards.ofCard(tx, row), named, ids::next).write(tx, now);
        tx.dao(DeckDao.class).touch(row.deck(), now);
    }
}
