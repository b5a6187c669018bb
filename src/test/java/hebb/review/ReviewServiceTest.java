package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.Grade;
import hebb.scheduling.Schedule;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One answer at a time: what it counts as, what refuses it, and how it is taken back. */
final class ReviewServiceTest {

    private static final CardId CARD = ReviewWorld.CARDS.get(0);

    private static ReviewKind kind(AnswerOutcome outcome) {
        if (outcome instanceof AnswerOutcome.Recorded recorded)
            return recorded.review().kind();
        throw new AssertionError(outcome);
    }

    @OnBothDatabases
    void a_card_below_four_is_in_drill_until_it_reaches_four(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        assertThat(kind(world.answer(world.ada, CARD, 2))).isEqualTo(ReviewKind.GRADED);
        Schedule missed = world.stored(world.ada, CARD).schedule();
        assertThat(kind(world.answer(world.ada, CARD, 3))).isEqualTo(ReviewKind.DRILL);
        assertThat(kind(world.answer(world.ada, CARD, 0))).isEqualTo(ReviewKind.DRILL);
        assertThat(kind(world.answer(world.ada, CARD, 4))).isEqualTo(ReviewKind.DRILL);
        assertThat(kind(world.answer(world.ada, CARD, 5))).isEqualTo(ReviewKind.PRACTICE);
        assertThat(world.stored(world.ada, CARD).schedule()).isEqualTo(missed);
    }

    @OnBothDatabases
    void a_second_device_on_the_same_day_is_practice_and_the_first_counts(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        world.answer(world.ada, CARD, 4);
        Schedule first = world.stored(world.ada, CARD).schedule();
        Instant anHourAgo = world.clock.instant().minus(Duration.ofHours(1));
        assertThat(kind(world.reviews.answer(world.ada, world.answer(CARD, 0, null, anHourAgo))))
                .isEqualTo(ReviewKind.PRACTICE);
        assertThat(world.stored(world.ada, CARD).schedule()).isEqualTo(first);
    }

    @OnBothDatabases
    void the_same_answer_is_stored_once_and_another_under_its_id_refused(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        Answer answer = world.answer(CARD, 4, 0, world.clock.instant());
        assertThat(world.reviews.answer(world.ada, answer)).isInstanceOf(AnswerOutcome.Recorded.class);
        assertThat(world.reviews.answer(world.ada, answer)).isInstanceOf(AnswerOutcome.Repeated.class);
        Answer other =
                new Answer(answer.id(), CARD, Grade.EASY, Modality.REVEAL, null, null, 0, answer.answeredAt(), 1);
        assertThat(world.reviews.answer(world.ada, other)).isEqualTo(new AnswerOutcome.IdTaken());
        assertThat(world.log(world.ada, CARD)).hasSize(1);
    }

    @OnBothDatabases
    void an_answer_to_a_card_as_it_was_before_another_answer_is_refused(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        world.answer(world.ada, CARD, 4);
        assertThat(world.reviews.answer(world.ada, world.answer(CARD, 4, 0, world.clock.instant())))
                .isEqualTo(new AnswerOutcome.AnsweredElsewhere());
    }

    @OnBothDatabases
    void a_card_that_was_retired_or_left_the_daily_review_is_gone(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        world.run("update cards set retired_at = 1 where id = ?", CARD.value());
        assertThat(world.answer(world.ada, CARD, 4)).isEqualTo(new AnswerOutcome.CardGone());
        world.run("delete from learner_decks where learner_id = 2");
        assertThat(world.answer(world.bo, ReviewWorld.CARDS.get(1), 4)).isEqualTo(new AnswerOutcome.CardGone());
    }

    @OnBothDatabases
    void undo_takes_back_one_answer_after_another_until_none_of_the_day_is_left(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        for (int grade : List.of(2, 3, 4)) {
            world.answer(world.ada, CARD, grade);
            world.clock.advance(Duration.ofSeconds(9));
        }
        for (int i = 0; i < 3; i++) assertThat(world.undo(world.ada)).isEqualTo(new UndoOutcome.TakenBack(CARD));
        assertThat(world.undo(world.ada)).isEqualTo(new UndoOutcome.NotLast());
        assertThat(world.stored(world.ada, CARD)).isEqualTo(new Standing(Schedule.NEW, null, null, null, 0, 6));
        assertThat(kind(world.answer(world.ada, CARD, 5))).isEqualTo(ReviewKind.GRADED);
    }

    @OnBothDatabases
    void undo_goes_backwards_though_the_clock_stands_still_or_was_set_back(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        for (int card = 3; card >= 0; card--) {
            if (card == 1) world.clock.advance(Duration.ofMinutes(-5));
            world.answer(world.ada, ReviewWorld.CARDS.get(card), 4);
        }
        for (CardId card : ReviewWorld.CARDS) {
            assertThat(world.undo(world.ada)).isEqualTo(new UndoOutcome.TakenBack(card));
        }
    }

    @OnBothDatabases
    void undo_sent_twice_takes_one_answer_back_and_only_the_last_of_its_deck(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        UUID first = recorded(world.answer(world.ada, ReviewWorld.CARDS.get(0), 4));
        UUID last = recorded(world.answer(world.ada, ReviewWorld.CARDS.get(1), 4));
        DeckId other = new DeckId(2);
        assertThat(world.reviews.undo(world.ada, other, last)).isEqualTo(new UndoOutcome.NotLast());
        assertThat(world.reviews.undo(world.ada, null, first)).isEqualTo(new UndoOutcome.NotLast());
        for (int i = 0; i < 2; i++) {
            assertThat(world.reviews.undo(world.ada, ReviewWorld.DECK, last))
                    .isEqualTo(new UndoOutcome.TakenBack(ReviewWorld.CARDS.get(1)));
        }
        assertThat(world.reviews
                        .dayLog(world.ada, world.reviews.today(world.ada))
                        .answers())
                .hasSize(1);
    }

    private static UUID recorded(AnswerOutcome outcome) {
        return ((AnswerOutcome.Recorded) outcome).review().id();
    }

    @OnBothDatabases
    void undo_takes_nobody_elses_answer_back(Database database) {
        ReviewWorld world = new ReviewWorld(database, 1);
        UUID answer = recorded(world.answer(world.ada, CARD, 4));
        assertThat(world.reviews.undo(world.bo, null, answer)).isEqualTo(new UndoOutcome.NotLast());
        assertThat(world.stored(world.ada, CARD).schedule().repetitions()).isEqualTo(1);
    }
}
