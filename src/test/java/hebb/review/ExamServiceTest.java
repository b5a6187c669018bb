package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.plan.ExamDate;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Before an exam each card of its deck is asked once more, and afterwards everything is as it would have been. */
final class ExamServiceTest {

    private static StudyDay today(ReviewWorld world) {
        return world.reviews.today(world.ada);
    }

    /** Ada has known each card three times: the next one would come 15 days after the last. */
    private static ReviewWorld known(Database database) {
        ReviewWorld world = new ReviewWorld(database, 4);
        for (int gap : List.of(0, 1, 6)) {
            world.clock.advance(Duration.ofDays(gap));
            ReviewWorld.CARDS.forEach(card -> world.answer(world.ada, card, 4));
        }
        return world;
    }

    private static Standing standing(ReviewWorld world, CardId card) {
        return world.stored(world.ada, card);
    }

    @OnBothDatabases
    void cards_are_brought_forward_and_given_back(Database database) {
        ReviewWorld world = known(database);
        ExamService exams = new ExamService(database, world.clock);
        List<String> before = world.schedules();
        ExamDate exam = ExamDate.set(today(world).plus(10), today(world));
        assertThat(exams.set(world.ada, ReviewWorld.DECK, exam)).isEqualTo(4);
        assertThat(exams.find(world.ada, ReviewWorld.DECK)).contains(exam);
        assertThat(ReviewWorld.CARDS)
                .allSatisfy(card -> assertThat(standing(world, card).due()).isBetween(exam.from(), exam.eve()));
        assertThat(new Rebuild(database).run(sofar -> {}).differed()).isZero();
        assertThat(exams.set(world.ada, ReviewWorld.DECK, null)).isEqualTo(4);
        assertThat(world.schedules()).isEqualTo(before);
    }

    @OnBothDatabases
    void an_answer_before_the_exam_is_a_repetition_of_the_days_that_lie_behind(Database database) {
        ReviewWorld world = known(database);
        StudyDay last = today(world);
        new ExamService(database, world.clock)
                .set(world.ada, ReviewWorld.DECK, ExamDate.set(today(world).plus(10), today(world)));
        CardId card = ReviewWorld.CARDS.get(0);
        StudyDay due = Objects.requireNonNull(standing(world, card).due());
        int waited = due.number() - last.number();
        world.clock.advance(Duration.ofDays(waited));
        world.answer(world.ada, card, 4);
        Review review = world.log(world.ada, card).get(3);
        assertThat(review.kind()).isEqualTo(ReviewKind.GRADED);
        assertThat(review.due()).isEqualTo(due);
        int grown = (waited * 250 + 50) / 100;
        assertThat(review.after().interval()).isEqualTo(Math.max(15, grown));
        assertThat(standing(world, card)).isEqualTo(Standing.replay(world.log(world.ada, card)));
        world.undo(world.ada);
        assertThat(standing(world, card).due()).as("brought forward again").isEqualTo(due);
        assertThat(new Rebuild(database).run(sofar -> {}).differed()).isZero();
    }

    @OnBothDatabases
    void the_outlook_counts_its_own_deck_and_what_is_buried_on_the_day_after(Database database) {
        ReviewWorld world = known(database);
        StudyDay today = today(world);
        ExamService exams = new ExamService(database, world.clock);
        exams.set(world.ada, ReviewWorld.DECK, ExamDate.set(today.plus(20), today));
        world.run(
                "insert into decks (id, title, language, tags, created_at, updated_at) values (2, 'o', 'en', '', 0, 0)");
        world.run("insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                + " values (1, 2, 0, 10, 100)");
        for (int card = 10; card <= 11; card++) {
            world.run(
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (?, 2, ?, 1, ?, 'Q: a', 0, 0)",
                    card,
                    "key-" + card,
                    card);
            world.run(
                    "insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day,"
                            + " last_day, lapses, answers) values (1, ?, 2, 20, 3, 250, ?, ?, 0, 3)",
                    card,
                    today.plus(15).number(),
                    today.plus(-5).number());
        }
        new CardMarks(database).bury(world.ada, new CardId(11), today.plus(15));
        new CardMarks(database).bury(world.ada, ReviewWorld.CARDS.get(0), today.plus(16));
        ExamOutlook outlook = exams.outlook(world.ada, ReviewWorld.DECK, today).orElseThrow();
        assertThat(outlook.days())
                .filteredOn(day -> day.due() > 0)
                .containsExactly(new ExamOutlook.Day(today.plus(15), 3), new ExamOutlook.Day(today.plus(17), 1));
    }

    @OnBothDatabases
    void an_exam_that_is_over_is_forgotten(Database database) {
        ReviewWorld world = known(database);
        ExamService exams = new ExamService(database, world.clock);
        List<String> before = world.schedules();
        exams.set(world.ada, ReviewWorld.DECK, ExamDate.set(today(world).plus(3), today(world)));
        exams.forgetPast();
        assertThat(exams.find(world.ada, ReviewWorld.DECK)).isPresent();
        world.clock.advance(Duration.ofDays(6));
        exams.forgetPast();
        assertThat(exams.find(world.ada, ReviewWorld.DECK)).isEmpty();
        assertThat(world.schedules()).isEqualTo(before);
    }
}
