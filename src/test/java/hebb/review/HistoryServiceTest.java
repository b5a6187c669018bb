package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.Objects;

/** The history of a card tells the log of its learner, and of nobody else. */
final class HistoryServiceTest {

    private static final CardId CARD = ReviewWorld.CARDS.get(0);
    private static final int ALL = 1_000;

    @OnBothDatabases
    void after_any_history_it_has_each_answer_once_and_what_counts_counts(Database database) {
        ReviewWorld world = new ReviewWorld(database, 9);
        HistoryService histories = new HistoryService(database);
        for (long seed = 1; seed <= 4; seed++) {
            new RandomHistory(world, seed).play(80);
            for (CardId card : ReviewWorld.CARDS) {
                CardHistory history = histories.find(world.ada, card, 0, ALL).orElseThrow();
                long answers = world.log(world.ada, card).stream()
                        .filter(review -> review.grade() != null)
                        .count();
                assertThat(history.answers()).as("seed " + seed).hasSize((int) answers);
                assertThat(history.count()).isEqualTo(answers);
                assertThat(history.standing()).isEqualTo(world.stored(world.ada, card));
                long voids = world.log(world.ada, card).stream()
                        .map(Review::voids)
                        .filter(Objects::nonNull)
                        .count();
                assertThat(history.answers().stream().filter(entry -> entry.takenBackAt() != null))
                        .as("seed " + seed)
                        .hasSize((int) voids);
            }
        }
    }

    @OnBothDatabases
    void the_latest_answer_stands_first_and_pages_cut_the_rest(Database database) {
        ReviewWorld world = new ReviewWorld(database, 9);
        for (int grade = 0; grade < 4; grade++) world.answer(world.ada, CARD, grade);
        world.undo(world.ada);
        world.redo(world.ada);
        HistoryService histories = new HistoryService(database);
        CardHistory all = histories.find(world.ada, CARD, 0, ALL).orElseThrow();
        assertThat(all.answers().get(0).broughtBack()).isTrue();
        assertThat(all.answers().get(1).takenBackAt()).isNotNull();
        assertThat(all.answers().get(4).answer().grade()).hasToString("Grade[value=0]");
        CardHistory second = histories.find(world.ada, CARD, 2, 2).orElseThrow();
        assertThat(second.answers()).isEqualTo(all.answers().subList(2, 4));
        assertThat(second.count()).isEqualTo(5);
    }

    @OnBothDatabases
    void a_retired_card_keeps_its_history_and_a_deck_left_takes_it_along(Database database) {
        ReviewWorld world = new ReviewWorld(database, 9);
        HistoryService histories = new HistoryService(database);
        world.answer(world.ada, CARD, 4);
        assertThat(histories.find(world.bo, CARD, 0, ALL).orElseThrow().answers())
                .isEmpty();
        world.run("update cards set retired_at = 1 where id = ?", CARD.value());
        CardHistory retired = histories.find(world.ada, CARD, 0, ALL).orElseThrow();
        assertThat(retired.held().retired()).isTrue();
        assertThat(retired.answers()).hasSize(1);
        world.run("delete from learner_decks where learner_id = 1");
        assertThat(histories.find(world.ada, CARD, 0, ALL)).isEmpty();
        assertThat(histories.find(world.ada, new CardId(77), 0, ALL)).isEmpty();
    }

    @OnBothDatabases
    void a_flag_is_set_changed_and_taken_away_beside_the_other_marks(Database database) {
        ReviewWorld world = new ReviewWorld(database, 9);
        CardMarks marks = new CardMarks(database);
        HistoryService histories = new HistoryService(database);
        marks.star(world.ada, CARD, true);
        for (Flag flag : Flag.values()) {
            assertThat(marks.flag(world.ada, CARD, flag)).isTrue();
            assertThat(histories
                            .find(world.ada, CARD, 0, 1)
                            .orElseThrow()
                            .held()
                            .flag())
                    .isEqualTo(flag);
        }
        assertThat(world.reviews.listStates(world.ada, ReviewWorld.DECK))
                .filteredOn(state -> state.flag() == Flag.BLUE && state.starred())
                .extracting(CardState::card)
                .containsExactly(CARD);
        assertThat(histories.find(world.bo, CARD, 0, 1).orElseThrow().held().flag())
                .isNull();
        marks.flag(world.ada, CARD, null);
        CardHistory.Held held =
                histories.find(world.ada, CARD, 0, 1).orElseThrow().held();
        assertThat(held.flag()).isNull();
        assertThat(held.starred()).isTrue();
        assertThat(marks.flag(world.ada, new CardId(77), Flag.RED)).isFalse();
    }
}
