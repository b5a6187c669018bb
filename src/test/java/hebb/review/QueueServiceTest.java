package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What is asked next, and how much waits, held against the whole list worked out without any shortcut. */
final class QueueServiceTest {

    private static final int CARDS = 90;

    private final Random random = new Random(20);

    /** Three decks of thirty cards, many of them siblings, with marks, retired cards and days of answers. */
    private ReviewWorld crowded(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        for (int deck = 2; deck <= 4; deck++) {
            world.run(
                    "insert into decks (id, title, language, tags, created_at, updated_at) values (?, 'd', 'en', '', 0, 0)",
                    deck);
            world.run(
                    "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                            + " values (1, ?, 0, ?, ?)",
                    deck,
                    random.nextInt(12),
                    random.nextInt(40));
        }
        for (int i = 0; i < CARDS; i++) addCard(world, i);
        for (int i = 0; i < 300; i++) study(world, i);
        return world;
    }

    private void addCard(ReviewWorld world, int i) {
        world.run(
                "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, 'Q: a\nA: b', 0, 0)",
                10 + i,
                2 + i % 3,
                "key-" + i / 24,
                1 + i % 24,
                i / 24);
    }

    private void study(ReviewWorld world, int i) {
        CardId card = new CardId(10 + random.nextInt(CARDS));
        CardMarks marks = new CardMarks(world.database);
        if (i % 4 == 0) world.clock.advance(Duration.ofHours(5));
        if (i % 40 == 3) marks.suspend(world.ada, card, random.nextBoolean());
        else if (i % 40 == 7) marks.bury(world.ada, card, today(world));
        else if (i % 90 == 9) world.run("update cards set retired_at = 1 where id = ?", card.value());
        else world.answer(world.ada, card, random.nextInt(6));
    }

    private static StudyDay today(ReviewWorld world) {
        return world.reviews.today(world.ada);
    }

    private static Sitting sitting(ReviewWorld world, DeckId deck) {
        return new QueueService(world.database)
                .sitting(world.ada, deck, today(world))
                .orElseThrow();
    }

    private static boolean waits(ReviewWorld world, CardId card) {
        return new QueueService(world.database)
                .asking(world.ada, null, today(world), Optional.of(card))
                .map(Asking::card)
                .filter(asked -> asked.row().id().equals(card))
                .isPresent();
    }

    @OnBothDatabases
    void home_and_the_sitting_count_alike_and_every_card_comes_once(Database database) {
        ReviewWorld world = crowded(database);
        for (int day = 0; day < 6; day++) {
            Overview overview = new QueueService(database).overview(world.ada, today(world));
            for (DeckLoad load : overview.decks()) {
                DeckId deck = load.deck().deck();
                Sitting sitting = sitting(world, deck);
                assertThat(sitting.waiting()).isEqualTo(load.cards());
                assertThat(sitting.queue().cards()).hasSizeLessThanOrEqualTo(load.cards());
                assertThat(sitting.queue().cards()).doesNotHaveDuplicates();
                assertThat(sitting.queue().cards().isEmpty()).isEqualTo(load.cards() == 0);
                assertThat(sitting.queue().cards()).allMatch(card -> waits(world, card.card()));
            }
            world.clock.advance(Duration.ofHours(11));
            for (int i = 0; i < 9; i++) study(world, i);
        }
    }

    @OnBothDatabases
    void new_cards_are_counted_as_they_are_listed(Database database) {
        ReviewWorld world = crowded(database);
        CardMarks marks = new CardMarks(database);
        for (int i = CARDS; i < 2 * CARDS; i++) addCard(world, i);
        for (int i = 0; i < CARDS; i++) {
            CardId card = new CardId(10 + CARDS + i);
            if (i % 5 == 1) world.answer(world.ada, card, 4);
            if (i % 7 == 1) marks.suspend(world.ada, card, true);
            if (i % 11 == 1) marks.bury(world.ada, card, today(world));
            if (i % 10 == 1) world.undo(world.ada);
            if (i % 4 == 1) world.run("update cards set retired_at = 1 where id = ?", card.value());
        }
        for (int deck = 2; deck <= 4; deck++) {
            for (StudyDay day : List.of(today(world), today(world).plus(1))) {
                DeckId id = new DeckId(deck);
                int listed = database.read(tx -> new QueueDao(tx).listNew(world.ada.id(), id, day, 1000))
                        .size();
                assertThat(listed).isBetween(5, 25);
                assertThat(database.<Integer>read(tx -> new QueueDao(tx).countNew(world.ada.id(), id, day)))
                        .isEqualTo(listed);
            }
        }
    }

    @OnBothDatabases
    void a_sitting_asks_all_that_wait_and_then_ends(Database database) {
        ReviewWorld world = crowded(database);
        world.clock.advance(Duration.ofDays(2));
        DeckId deck = new DeckId(3);
        int total = sitting(world, deck).total();
        for (int left = total; left > 0; left--) {
            Sitting sitting = sitting(world, deck);
            assertThat(sitting.total()).isEqualTo(total);
            assertThat(sitting.waiting()).isEqualTo(left);
            world.answer(world.ada, sitting.queue().first().orElseThrow().card(), 4);
        }
        assertThat(sitting(world, deck).queue().cards()).isEmpty();
        assertThat(sitting(world, deck).finished()).isEqualTo(total);
    }

    @OnBothDatabases
    void siblings_stay_apart_even_where_the_first_cards_are_all_siblings(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        world.run("update learner_decks set new_per_day = 100");
        world.run("delete from learner_decks where learner_id = 2");
        for (int i = 0; i < 60; i++) {
            world.run(
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (?, 1, ?, ?, ?, 'Q: a\nA: b', 0, 0)",
                    10 + i,
                    i < 50 ? "many" : "key-1" + i,
                    i < 50 ? 1 + i : 1,
                    -50 + i);
        }
        CardId first = new CardId(10);
        assertThat(sitting(world, ReviewWorld.DECK).queue().first().map(QueuedCard::card))
                .contains(first);
        world.answer(world.ada, first, 4);
        assertThat(sitting(world, ReviewWorld.DECK).queue().first().map(QueuedCard::cardKey))
                .contains("key-150");
    }

    @OnBothDatabases
    void a_card_asked_for_by_name_comes_only_where_it_waits(Database database) {
        ReviewWorld world = new ReviewWorld(database, 5);
        List<CardId> cards = ReviewWorld.CARDS;
        CardMarks marks = new CardMarks(database);
        marks.bury(world.ada, cards.get(0), today(world));
        marks.suspend(world.ada, cards.get(1), true);
        world.answer(world.ada, cards.get(2), 5);
        assertThat(cards).map(card -> waits(world, card)).containsExactly(false, false, false, true);
        world.clock.advance(Duration.ofDays(1));
        assertThat(cards).map(card -> waits(world, card)).containsExactly(true, false, true, true);
        world.run("update cards set retired_at = 1 where id = 3");
        assertThat(waits(world, cards.get(2))).isFalse();
    }
}
