package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;

/** The schedules can be thrown away, spoilt or invented: the log brings the true ones back. */
final class RebuildTest {

    private static Rebuild.Outcome rebuild(Database database) {
        return new Rebuild(database).run(sofar -> {});
    }

    @OnBothDatabases
    void whatever_happened_to_the_schedules_the_log_restores_them(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        new RandomHistory(world, 5).play(200);
        List<String> before = world.schedules();
        List<String> damages = List.of(
                "delete from schedules",
                "delete from schedules where card_id = 2",
                "update schedules set interval_days = interval_days + 1, due_day = null",
                "update schedules set ease = ease + 7 where learner_id = 1",
                "update schedules set deck_id = 99 where card_id = 3",
                "update schedules set drill_day = 7, lapses = 3, answers = 0");
        for (String damage : damages) {
            int damaged = world.run(damage);
            assertThat(world.schedules()).as(damage).isNotEqualTo(before);
            assertThat(rebuild(database).differed()).as(damage).isBetween(1, damaged);
            assertThat(world.schedules()).as(damage).isEqualTo(before);
        }
    }

    @OnBothDatabases
    void after_any_history_the_schedules_are_what_a_rebuild_makes_of_the_log(Database database) {
        ReviewWorld world = new ReviewWorld(database, 3);
        for (long seed = 1; seed <= 4; seed++) {
            new RandomHistory(world, seed).play(100);
            assertThat(rebuild(database).differed()).as("seed " + seed).isZero();
        }
    }

    @OnBothDatabases
    void a_schedule_that_no_answer_gave_is_removed(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        world.answer(world.ada, ReviewWorld.CARDS.get(0), 4);
        List<String> before = world.schedules();
        world.run("insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day,"
                + " lapses, answers) values (2, 3, 1, 9, 3, 250, 9, 0, 1)");
        assertThat(rebuild(database)).isEqualTo(new Rebuild.Outcome(2, 2, 1));
        assertThat(world.schedules()).isEqualTo(before);
    }

    @OnBothDatabases
    void schedules_that_are_true_are_left_alone(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        world.answerAll();
        assertThat(rebuild(database)).isEqualTo(new Rebuild.Outcome(2, 8, 0));
    }

    @OnBothDatabases
    void it_goes_through_more_cards_than_one_batch_holds(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        int cards = 450;
        database.write(tx -> {
            for (int id = 100; id < 100 + cards; id++) {
                tx.handle()
                        .execute(
                                "insert into cards (id, deck_id, card_key, side, position, content, created_at,"
                                        + " updated_at) values (?, 1, ?, 1, 9, 'Q: a\nA: b', 0, 0)",
                                id,
                                "key-" + id);
            }
            return cards;
        });
        List<Integer> answered = new ArrayList<>();
        for (int id = 100; id < 100 + cards; id++) answered.add(id);
        answered.forEach(id -> world.answer(world.ada, new CardId(id), 4));
        List<String> before = world.schedules();
        world.run("delete from schedules");
        assertThat(rebuild(database)).isEqualTo(new Rebuild.Outcome(2, cards, cards));
        assertThat(world.schedules()).isEqualTo(before);
    }
}
