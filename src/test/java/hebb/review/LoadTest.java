package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.DayLoad;
import hebb.plan.PlanService;
import hebb.plan.Portion;
import hebb.plan.StudyPlan;
import hebb.plan.Vacation;
import hebb.plan.Week;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much a day holds: limits over all decks, days off, what is overdue. */
final class LoadTest {

    private static final Week HALF = new Week(Collections.nCopies(Week.DAYS, DayLoad.HALF));
    private static final Week OFF = new Week(Collections.nCopies(Week.DAYS, DayLoad.OFF));
    private static final int CARDS = 40;

    /** Two decks of forty cards each, of which Ada has learned the first so many of each. */
    private static ReviewWorld learned(Database database, int cards) {
        ReviewWorld world = new ReviewWorld(database, 9);
        for (int deck = 2; deck <= 3; deck++) {
            world.run(
                    "insert into decks (id, title, language, tags, created_at, updated_at) values (?, 'd', 'en', '', 0, 0)",
                    deck);
            world.run(
                    "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                            + " values (1, ?, 0, 10, 200)",
                    deck);
            for (int i = 0; i < CARDS; i++) {
                world.run(
                        "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                                + " values (?, ?, ?, 1, ?, 'Q: a\nA: b', 0, 0)",
                        100 * deck + i,
                        deck,
                        "key-" + i,
                        i);
            }
        }
        world.run("delete from learner_decks where deck_id = 1");
        for (int i = 0; i < cards; i++) {
            world.answer(world.ada, new CardId(200 + i), 4);
            world.answer(world.ada, new CardId(300 + i), 4);
        }
        return world;
    }

    private static StudyDay today(ReviewWorld world) {
        return world.reviews.today(world.ada);
    }

    private static Overview overview(ReviewWorld world) {
        return new QueueService(world.database).overview(world.ada, today(world));
    }

    private static void plan(
            ReviewWorld world, @Nullable Integer fresh, @Nullable Integer reviews, Week week, boolean slow) {
        StudyPlan plan = new StudyPlan(fresh, reviews, week, null, null, slow, false, Portion.ALL);
        assertThat(new PlanService(world.database).save(world.ada, plan)).isEqualTo(plan);
    }

    /** Home and every sitting agree; otherwise somebody is promised cards that never come. */
    private static void agree(ReviewWorld world) {
        Overview overview = overview(world);
        QueueService queue = new QueueService(world.database);
        assertThat(sitting(queue, world, null)).isEqualTo(overview.cards());
        for (DeckLoad load : overview.decks()) {
            assertThat(sitting(queue, world, load.deck().deck())).isEqualTo(load.cards());
        }
    }

    private static int sitting(QueueService queue, ReviewWorld world, @Nullable DeckId deck) {
        Sitting sitting = queue.sitting(world.ada, deck, today(world)).orElseThrow();
        assertThat(queue.ahead(world.ada, deck, today(world), 500).orElseThrow().cards())
                .hasSize(sitting.waiting());
        return sitting.waiting();
    }

    @OnBothDatabases
    void limits_over_all_decks_are_shared_and_hold_through_the_day(Database database) {
        ReviewWorld world = learned(database, 20);
        world.clock.advance(Duration.ofDays(1));
        plan(world, 6, 30, Week.FULL, false);
        assertThat(overview(world).decks()).extracting(DeckLoad::due).containsExactly(15, 15);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(3, 3);
        for (int total = 36; total > 0; total--) {
            agree(world);
            assertThat(overview(world).cards()).isEqualTo(total);
            answerNext(world);
        }
        agree(world);
        assertThat(overview(world).cards()).isZero();
    }

    private static void answerNext(ReviewWorld world) {
        CardId next = new QueueService(world.database)
                .asking(world.ada, null, today(world), Optional.empty())
                .map(Asking::card)
                .orElseThrow()
                .row()
                .id();
        world.answer(world.ada, next, 4);
    }

    @OnBothDatabases
    void half_a_day_is_half_of_what_would_be_asked(Database database) {
        ReviewWorld world = learned(database, 15);
        world.clock.advance(Duration.ofDays(1));
        plan(world, null, null, HALF, false);
        assertThat(overview(world).decks()).extracting(DeckLoad::due).containsExactly(8, 7);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(5, 5);
        agree(world);
    }

    @OnBothDatabases
    void on_a_day_off_nothing_is_asked_unless_wanted(Database database) {
        ReviewWorld world = learned(database, 5);
        world.clock.advance(Duration.ofDays(1));
        plan(world, null, null, OFF, true);
        assertThat(overview(world).cards()).isZero();
        assertThat(overview(world).decks()).extracting(DeckLoad::backlog).containsExactly(5, 5);
        assertThat(overview(world).nextDue()).as("every day is free").isNull();
        agree(world);
        assertThat(new PlanService(database)
                        .studyAnyway(world.ada, today(world))
                        .isOff(today(world)))
                .isFalse();
        assertThat(overview(world).cards()).isEqualTo(30);
        agree(world);
    }

    @OnBothDatabases
    void what_is_due_on_a_vacation_waits_for_its_end(Database database) {
        ReviewWorld world = learned(database, 5);
        StudyDay day = today(world);
        Vacation vacation = new Vacation(day.plus(1), day.plus(4));
        StudyPlan plan = new StudyPlan(null, null, Week.FULL, vacation, null, true, false, Portion.ALL);
        assertThat(new PlanService(database).save(world.ada, plan)).isEqualTo(plan);
        assertThat(overview(world).nextDue()).isEqualTo(new Overview.NextDue(day.plus(5), 10));
        world.clock.advance(Duration.ofDays(2));
        assertThat(overview(world).cards()).isZero();
        assertThat(overview(world).nextDue()).isEqualTo(new Overview.NextDue(day.plus(5), 10));
        world.clock.advance(Duration.ofDays(3));
        assertThat(overview(world).decks()).extracting(DeckLoad::due).containsExactly(5, 5);
        assertThat(overview(world).overdue()).isEqualTo(10);
    }

    @OnBothDatabases
    void there_are_fewer_new_cards_while_cards_are_overdue_and_no_more_by_working_them_off(Database database) {
        ReviewWorld world = learned(database, 20);
        world.clock.advance(Duration.ofDays(3));
        plan(world, null, null, Week.FULL, false);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(10, 10);
        plan(world, null, null, Week.FULL, true);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(6, 6);
        for (int i = 0; i < 30; i++) answerNext(world);
        assertThat(overview(world).overdue()).isEqualTo(10);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(6, 6);
        agree(world);
    }

    @OnBothDatabases
    void whoever_is_far_behind_meets_no_new_card(Database database) {
        ReviewWorld world = learned(database, 20);
        world.clock.advance(Duration.ofDays(3));
        plan(world, 9, null, Week.FULL, true);
        assertThat(overview(world).decks().stream().mapToInt(DeckLoad::fresh).sum())
                .isEqualTo(1);
        plan(world, 8, null, Week.FULL, true);
        assertThat(overview(world).decks()).extracting(DeckLoad::fresh).containsExactly(0, 0);
        agree(world);
    }

    @OnBothDatabases
    void overdue_cards_are_spread_over_days_and_brought_back(Database database) {
        ReviewWorld world = learned(database, 20);
        world.clock.advance(Duration.ofDays(3));
        plan(world, 0, null, Week.FULL, true);
        CatchUp catchUp = new CatchUp(database);
        new CardMarks(database).bury(world.ada, new CardId(200), today(world));
        List<String> schedules = world.schedules();
        assertThat(catchUp.spread(world.ada, 4, today(world))).isEqualTo(29);
        assertThat(overview(world).cards()).isEqualTo(10);
        assertThat(overview(world).spread()).isEqualTo(29);
        assertThat(world.schedules()).isEqualTo(schedules);
        agree(world);
        assertThat(catchUp.gather(world.ada)).isEqualTo(29);
        assertThat(overview(world).cards())
                .as("what was buried by hand stays buried")
                .isEqualTo(39);
        assertThat(catchUp.spread(world.ada, 4, today(world))).isEqualTo(29);
        for (int day = 0; day < 4; day++) {
            assertThat(overview(world).cards()).isBetween(9, 11);
            int cards = overview(world).cards();
            IntStream.range(0, cards).forEach(i -> answerNext(world));
            world.clock.advance(Duration.ofDays(1));
            world.run(
                    "update schedules set due_day = due_day + 90 where last_day = ?",
                    today(world).plus(-1).number());
        }
        assertThat(overview(world).overdue()).isZero();
    }

    @OnBothDatabases
    void spreading_leaves_days_off_out(Database database) {
        ReviewWorld world = learned(database, 20);
        world.clock.advance(Duration.ofDays(3));
        StudyDay day = today(world);
        Vacation vacation = new Vacation(day.plus(1), day.plus(8));
        StudyPlan plan = new StudyPlan(0, null, Week.FULL, vacation, null, true, false, Portion.ALL);
        assertThat(new PlanService(database).save(world.ada, plan)).isEqualTo(plan);
        assertThat(new CatchUp(database).spread(world.ada, 2, day)).isEqualTo(20);
        assertThat(overview(world).cards()).isEqualTo(20);
        assertThat(overview(world).nextDue()).isEqualTo(new Overview.NextDue(day.plus(9), 20));
    }
}
