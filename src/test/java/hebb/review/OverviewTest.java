package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.review.Overview.NextDue;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The day at a glance: what is left today, and when which cards come back. */
final class OverviewTest {

    private static Overview overview(ReviewWorld world) {
        return new QueueService(world.database).overview(world.ada, today(world));
    }

    private static @Nullable NextDue next(ReviewWorld world) {
        return overview(world).nextDue();
    }

    private static StudyDay today(ReviewWorld world) {
        return world.reviews.today(world.ada);
    }

    /** Ada has learned all four cards today, so that they come back tomorrow. */
    private static ReviewWorld learned(Database database) {
        ReviewWorld world = new ReviewWorld(database, 3);
        for (CardId card : ReviewWorld.CARDS) world.answer(world.ada, card, 4);
        return world;
    }

    @OnBothDatabases
    void what_was_learned_comes_back(Database database) {
        ReviewWorld world = learned(database);
        assertThat(next(world)).isEqualTo(new NextDue(today(world).plus(1), 4));
        world.clock.advance(Duration.ofDays(1));
        for (CardId card : ReviewWorld.CARDS) world.answer(world.ada, card, 4);
        assertThat(next(world)).isEqualTo(new NextDue(today(world).plus(6), 4));
    }

    @OnBothDatabases
    void what_was_set_aside_or_has_left_does_not_come(Database database) {
        ReviewWorld world = learned(database);
        CardMarks marks = new CardMarks(database);
        marks.suspend(world.ada, ReviewWorld.CARDS.get(0), true);
        world.run("update cards set retired_at = 1 where id = 2");
        assertThat(next(world)).isEqualTo(new NextDue(today(world).plus(1), 2));
        for (CardId card : ReviewWorld.CARDS) marks.suspend(world.ada, card, true);
        assertThat(next(world)).isNull();
    }

    @OnBothDatabases
    void a_card_buried_today_comes_back_tomorrow(Database database) {
        ReviewWorld world = learned(database);
        world.clock.advance(Duration.ofDays(3));
        new CardMarks(database).bury(world.ada, ReviewWorld.CARDS.get(0), today(world));
        assertThat(overview(world).cards()).isEqualTo(3);
        assertThat(next(world)).isEqualTo(new NextDue(today(world).plus(1), 1));
    }

    @OnBothDatabases
    void a_backlog_goes_on_tomorrow_with_its_next_share(Database database) {
        ReviewWorld world = learned(database);
        world.run("update schedules set due_day = due_day + 40 where card_id = 4");
        world.clock.advance(Duration.ofDays(9));
        world.run("update learner_decks set reviews_per_day = 1");
        assertThat(overview(world).decks()).extracting(DeckLoad::due).containsExactly(1);
        assertThat(overview(world).decks()).extracting(DeckLoad::backlog).containsExactly(2);
        assertThat(next(world)).isEqualTo(new NextDue(today(world).plus(1), 1));
        world.run("update learner_decks set reviews_per_day = 0");
        assertThat(next(world)).isNull();
    }

    @OnBothDatabases
    void the_minutes_are_a_guess_until_there_are_enough_answers(Database database) {
        ReviewWorld world = learned(database);
        assertThat(overview(world).pace()).isEqualTo(Pace.GUESS);
        world.clock.advance(Duration.ofDays(1));
        for (CardId card : ReviewWorld.CARDS) world.answer(world.ada, card, 4);
        for (CardId card : ReviewWorld.CARDS) world.answer(world.ada, card, 4);
        assertThat(overview(world).pace()).isEqualTo(new Pace(4_000, true));
        assertThat(new QueueService(database).pace(world.bo)).isEqualTo(Pace.GUESS);
    }
}
