package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Redo is undo backwards: as far as it goes, everything is as if nothing had been taken back. */
final class RedoTest {

    private static final CardId CARD = ReviewWorld.CARDS.get(0);
    private static final CardId OTHER = ReviewWorld.CARDS.get(1);
    private static final int ROUNDS = 12;

    /** What stays the same: all but how many entries the log has. */
    private static Standing withoutCount(Standing standing) {
        return new Standing(
                standing.schedule(), standing.due(), standing.lastDay(), standing.drillDay(), standing.lapses(), 0);
    }

    /** What was answered, without the ids and numbers that a second entry has for itself. */
    private static List<String> answers(ReviewWorld world, Account learner) {
        return world.reviews.dayLog(learner, world.reviews.today(learner)).answers().stream()
                .map(review -> String.join(
                        " ",
                        String.valueOf(review.card().value()),
                        review.kind().name(),
                        String.valueOf(review.grade()),
                        review.answeredAt().toString(),
                        String.valueOf(review.takenMillis()),
                        String.valueOf(review.response()),
                        review.before().toString(),
                        review.after().toString()))
                .toList();
    }

    private static List<Standing> stands(ReviewWorld world, Account learner) {
        return ReviewWorld.CARDS.stream()
                .map(card -> withoutCount(world.stored(learner, card)))
                .toList();
    }

    private static void answerSome(ReviewWorld world, Account learner, SplittableRandom random) {
        for (int i = 0; i < 8; i++) {
            world.answer(learner, ReviewWorld.CARDS.get(random.nextInt(4)), random.nextInt(6));
            world.clock.advance(Duration.ofSeconds(random.nextInt(20)));
        }
    }

    @OnBothDatabases
    void as_many_redos_as_undos_change_nothing(Database database) {
        ReviewWorld world = new ReviewWorld(database, 7);
        for (long seed = 1; seed <= ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            new RandomHistory(world, seed).play(20);
            world.clock.advance(Duration.ofDays(4));
            answerSome(world, world.ada, random);
            List<Standing> before = stands(world, world.ada);
            List<String> answers = answers(world, world.ada);
            int back = 1 + random.nextInt(8);
            for (int i = 0; i < back; i++)
                assertThat(world.undo(world.ada)).as("seed " + seed).isInstanceOf(UndoOutcome.TakenBack.class);
            for (int i = 0; i < back; i++)
                assertThat(world.redo(world.ada)).as("seed " + seed).isInstanceOf(RedoOutcome.BroughtBack.class);
            assertThat(stands(world, world.ada)).as("seed " + seed).isEqualTo(before);
            assertThat(answers(world, world.ada)).as("seed " + seed).isEqualTo(answers);
            assertThat(world.redo(world.ada)).isInstanceOf(RedoOutcome.NotNext.class);
        }
    }

    @OnBothDatabases
    void after_a_new_answer_nothing_is_left_to_redo(Database database) {
        ReviewWorld world = new ReviewWorld(database, 7);
        for (long seed = 1; seed <= ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            answerSome(world, world.ada, random);
            world.undo(world.ada);
            UUID wanted = next(world, world.ada);
            answerSome(world, world.ada, random);
            List<Standing> before = stands(world, world.ada);
            assertThat(world.reviews.redo(world.ada, null, wanted))
                    .as("seed " + seed)
                    .isInstanceOf(RedoOutcome.NotNext.class);
            assertThat(stands(world, world.ada)).as("seed " + seed).isEqualTo(before);
        }
    }

    private static UUID next(ReviewWorld world, Account learner) {
        return world.reviews
                .dayLog(learner, world.reviews.today(learner))
                .redoable()
                .orElseThrow()
                .redo();
    }

    @OnBothDatabases
    void sent_again_it_does_nothing_again(Database database) {
        ReviewWorld world = new ReviewWorld(database, 7);
        world.answer(world.ada, CARD, 2);
        world.undo(world.ada);
        UUID redo = next(world, world.ada);
        for (int i = 0; i < 3; i++) {
            assertThat(world.reviews.redo(world.ada, null, redo)).isEqualTo(new RedoOutcome.BroughtBack(CARD));
        }
        assertThat(world.log(world.ada, CARD))
                .extracting(Review::kind)
                .containsExactly(ReviewKind.GRADED, ReviewKind.VOID, ReviewKind.GRADED);
        world.undo(world.ada);
        assertThat(world.reviews.redo(world.ada, null, redo)).isInstanceOf(RedoOutcome.BroughtBack.class);
        assertThat(world.stored(world.ada, CARD).isNew()).isTrue();
        assertThat(world.redo(world.ada)).isInstanceOf(RedoOutcome.BroughtBack.class);
        assertThat(world.stored(world.ada, CARD).isNew()).isFalse();
    }

    @OnBothDatabases
    void a_late_answer_to_the_same_card_or_another_day_or_a_lost_card_refuses_it(Database database) {
        ReviewWorld world = new ReviewWorld(database, 7);
        world.answer(world.ada, CARD, 4);
        world.undo(world.ada);
        world.reviews.answer(
                world.ada, world.answer(CARD, 4, null, world.clock.instant().minus(Duration.ofDays(2))));
        assertThat(world.redo(world.ada)).isInstanceOf(RedoOutcome.AnsweredElsewhere.class);

        world.answer(world.ada, OTHER, 4);
        world.undo(world.ada);
        UUID redo = next(world, world.ada);
        world.run("update cards set retired_at = 1 where id = ?", OTHER.value());
        assertThat(world.reviews.redo(world.ada, null, redo)).isInstanceOf(RedoOutcome.CardGone.class);
        world.run("update cards set retired_at = null");
        assertThat(world.reviews.redo(world.bo, null, redo)).isInstanceOf(RedoOutcome.NotNext.class);
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.reviews.redo(world.ada, null, redo)).isInstanceOf(RedoOutcome.NotNext.class);
        assertThat(world.stored(world.ada, OTHER).isNew()).isTrue();
    }
}
