package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;

final class DeckServiceTest {

    private UploadWorld world;

    @BeforeEach
    void a_world(Database database) {
        world = new UploadWorld(database);
    }

    private int statementsOfTheShelf() {
        world.database.watch();
        world.decks.shelf(world.teacher);
        return world.database.read().size();
    }

    @OnBothDatabases
    void more_decks_on_the_shelf_are_no_more_questions_to_the_database() {
        world.newDeck("a.md", "Q: a?\nA: a\n");
        int few = statementsOfTheShelf();
        world.newDeck("b.md", "Q: a?\nA: a\n\nC: [b] and [c]\n");
        world.newDeck("c.md", "Q: a?\nA: a\n@reversed: yes\n");
        assertThat(statementsOfTheShelf()).isEqualTo(few).isPositive();
        assertThat(world.decks.shelf(world.teacher).own())
                .extracting(DeckService.Listed::cards)
                .containsExactly(1, 3, 2);
    }

    @OnBothDatabases
    void decks_of_others_come_with_the_names_of_their_owners() {
        DeckId deck = world.newDeck("a.md", "Q: a?\nA: a\n");
        world.learn(deck);
        assertThat(world.decks.shelf(world.learner).shared()).singleElement().satisfies(listed -> {
            assertThat(listed.ownerName()).isEqualTo("Person 1");
            assertThat(listed.learning()).isTrue();
            assertThat(listed.cards()).isEqualTo(1);
        });
        assertThat(world.decks.shelf(world.teacher).own().get(0).ownerName()).isNull();
    }
}
