package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.scheduling.Schedule;
import hebb.scheduling.Sm2;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds after any history of answers, through the real service on both databases. */
final class ReviewHistoryTest {

    private static final int HISTORIES = Integer.getInteger("hebb.histories", 6);
    private static final int STEPS = 120;

    /** Each history goes on where the one before ended; a failure names its seed. */
    private interface Check {
        void check(ReviewWorld world, Account learner, CardId card, String seed);
    }

    private static void afterEach(Database database, Check check) {
        ReviewWorld world = new ReviewWorld(database, 11);
        for (long seed = 1; seed <= HISTORIES; seed++) {
            new RandomHistory(world, seed).play(STEPS);
            for (Account learner : RandomHistory.learners(world)) {
                for (CardId card : ReviewWorld.CARDS) check.check(world, learner, card, "seed " + seed);
            }
        }
    }

    @OnBothDatabases
    void the_stored_schedule_is_what_the_log_says(Database database) {
        afterEach(
                database,
                (world, learner, card, seed) -> assertThat(world.stored(learner, card))
                        .as(seed)
                        .isEqualTo(Standing.replay(world.log(learner, card)).planned(world.findExam(learner), card)));
    }

    @OnBothDatabases
    void drill_and_practice_never_change_a_schedule(Database database) {
        afterEach(
                database,
                (world, learner, card, seed) -> assertThat(world.log(learner, card))
                        .as(seed)
                        .filteredOn(review -> review.kind() == ReviewKind.DRILL || review.kind() == ReviewKind.PRACTICE)
                        .allMatch(review -> review.before().equals(review.after())));
    }

    @OnBothDatabases
    void the_log_is_a_chain_numbered_from_one(Database database) {
        afterEach(database, (world, learner, card, seed) -> {
            Schedule before = Schedule.NEW;
            int number = 1;
            for (Review review : world.log(learner, card)) {
                assertThat(review.answerNumber()).as(seed).isEqualTo(number++);
                assertThat(review.before()).as(seed).isEqualTo(before);
                before = review.after();
            }
        });
    }

    @OnBothDatabases
    void no_interval_is_negative_whatever_the_clock_does(Database database) {
        afterEach(
                database,
                (world, learner, card, seed) -> assertThat(world.log(learner, card))
                        .as(seed)
                        .allSatisfy(review -> {
                            assertThat(review.after().interval()).isBetween(0, Sm2.INTERVAL_CAP);
                            assertThat(review.after().ease()).isGreaterThanOrEqualTo(Sm2.EASE_FLOOR);
                            assertThat(review.takenMillis()).isNotNegative();
                        }));
    }

    @OnBothDatabases
    void a_card_is_repeated_at_most_once_on_a_study_day(Database database) {
        afterEach(database, (world, learner, card, seed) -> {
            List<Review> log = world.log(learner, card);
            Set<Integer> voided =
                    log.stream().map(Review::voids).filter(Objects::nonNull).collect(Collectors.toSet());
            Set<Object> days = new HashSet<>();
            log.stream()
                    .filter(review -> review.kind() == ReviewKind.GRADED)
                    .filter(review -> !voided.contains(review.answerNumber()))
                    .forEach(review -> assertThat(days.add(review.studyDay()))
                            .as("%s, %s", seed, review)
                            .isTrue());
        });
    }
}
