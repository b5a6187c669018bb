package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import hebb.storage.StorageException;
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
    void each_learner_chooses_for_each_deck_how_it_is_asked() {
        DeckId deck = world.newDeck("a.md", "Q: a?\nA: a\n");
        DeckId other = world.newDeck("b.md", "Q: b?\nA: b\n");
        world.learn(deck);
        world.decks.learn(world.teacher, deck);
        world.decks.learn(world.teacher, other);
        for (AnswerMode mode : AnswerMode.values()) {
            assertThat(world.decks.setDaily(world.teacher, deck, 3, 50, mode)).isTrue();
            assertThat(world.decks.findLearnerDeck(world.teacher, deck))
                    .hasValueSatisfying(found -> assertThat(found.answerMode()).isEqualTo(mode));
        }
        assertThat(world.decks.findLearnerDeck(world.learner, deck))
                .hasValueSatisfying(found -> assertThat(found.answerMode()).isEqualTo(AnswerMode.AUTHOR));
        assertThat(world.decks.findLearnerDeck(world.teacher, other))
                .hasValueSatisfying(found -> assertThat(found.answerMode()).isEqualTo(AnswerMode.AUTHOR));
        assertThat(world.decks.setDaily(world.stranger, deck, 3, 50, AnswerMode.TYPED))
                .isFalse();
    }

    @OnBothDatabases
    void a_way_to_ask_that_is_none_is_refused_by_the_database() {
        world.learn(world.newDeck("a.md", "Q: a?\nA: a\n"));
        assertThatThrownBy(() -> world.database.write(
                        tx -> tx.handle().execute("update learner_decks set answer_mode = 'SHOUTED'")))
                .isInstanceOf(StorageException.class);
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
