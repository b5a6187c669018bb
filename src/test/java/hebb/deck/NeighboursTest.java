package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** The cards that stand around one. */
final class NeighboursTest {

    private static final int CARDS = 200;

    private UploadWorld world;

    @BeforeEach
    void a_world(Database database) {
        world = new UploadWorld(database);
    }

    private List<CardRow> cards() {
        String file = IntStream.range(0, CARDS)
                .mapToObj(i -> "C: Card " + i + " has [a" + i + "] and [b" + i + "].\n@id: card-" + i + "\n")
                .collect(Collectors.joining("\n"));
        return world.decks.listCards(world.newDeck("a.md", file));
    }

    @OnBothDatabases
    void are_few_in_a_long_deck_and_the_nearest() {
        world.newDeck("other.md", "Q: other?\nA: other\n");
        List<CardRow> cards = cards();
        CardRow middle = cards.get(CARDS);
        List<CardRow> around = world.decks.listNeighbours(middle);
        assertThat(around).hasSize(NeighbourDao.MOST).isSubsetOf(cards);
        assertThat(around)
                .noneMatch(row -> row.cardKey().equals(middle.cardKey()))
                .allMatch(row -> Math.abs(row.position() - middle.position()) <= NeighbourDao.REACH);
        assertThat(world.decks.listNeighbours(cards.get(0))).hasSize(NeighbourDao.MOST);
        assertThat(world.decks.listNeighbours(cards.get(cards.size() - 1))).hasSize(2 * NeighbourDao.REACH);
    }

    @OnBothDatabases
    void leave_out_what_is_not_asked_any_more() {
        List<CardRow> cards = cards();
        world.database.write(tx -> tx.handle().execute("update cards set retired_at = 1 where side = 2"));
        assertThat(world.decks.listNeighbours(cards.get(100)))
                .hasSize(2 * NeighbourDao.REACH)
                .allMatch(row -> row.side() == 1);
    }
}
