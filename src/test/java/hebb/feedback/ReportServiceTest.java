package hebb.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.SettableClock;
import hebb.account.Theme;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reports from their learner to the owner and back, within limits. */
final class ReportServiceTest {

    private static final DeckId DECK = new DeckId(1);
    private static final DeckId BUILT_IN = new DeckId(2);
    private static final CardId FIRST = new CardId(1);
    private static final CardId OF_BUILT_IN = new CardId(100);

    /** A teacher's deck of forty cards and a built-in one of one card, which everybody learns. */
    private static final class World {

        final SettableClock clock = new SettableClock();
        final Database database;
        final ReportService reports;
        final Account teacher;
        final Account ada;
        final Account bo;
        final Account guest;
        final Account admin;

        World(Database database) {
            this.database = database;
            this.reports = new ReportService(database, clock, new Ids(0, clock, new Random(4)));
            this.teacher = account(1, Role.TEACHER);
            this.ada = account(2, Role.LEARNER);
            this.bo = account(3, Role.LEARNER);
            this.guest = account(4, Role.GUEST);
            this.admin = account(5, Role.ADMIN);
            deck(DECK, 1L, null);
            deck(BUILT_IN, null, "synapses");
            for (int card = 1; card <= 40; card++) card(card, DECK);
            card(OF_BUILT_IN.value(), BUILT_IN);
            for (Account learner : List.of(ada, bo, guest)) learn(learner);
        }

        Account account(long id, Role role) {
            run(
                    "insert into accounts (id, name, role, zone, created_at) values (?, 'n', ?, 'UTC', 0)",
                    id,
                    role.name());
            return new Account(
                    new AccountId(id),
                    null,
                    "n",
                    null,
                    role,
                    "UTC",
                    Theme.AUTO,
                    null,
                    GradeScale.FOUR,
                    false,
                    Instant.EPOCH,
                    null);
        }

        private void deck(DeckId deck, @Nullable Object owner, @Nullable Object slug) {
            run(
                    "insert into decks (id, owner_id, slug, title, language, tags, created_at, updated_at)"
                            + " values (?, ?, ?, 't', 'en', '', 0, 0)",
                    deck.value(),
                    owner,
                    slug);
        }

        private void card(long id, DeckId deck) {
            run(
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (?, ?, ?, 1, ?, 'Q: a\nA: b', 0, 0)",
                    id,
                    deck.value(),
                    "key-" + id,
                    id);
        }

        void learn(Account learner) {
            for (DeckId deck : List.of(DECK, BUILT_IN)) {
                run(
                        "insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)"
                                + " values (?, ?, 0, 10, 100)",
                        learner.id().value(),
                        deck.value());
            }
        }

        int run(String sql, @Nullable Object... values) {
            return database.write(tx -> tx.handle().execute(sql, values));
        }

        ReportResult send(Account learner, CardId card, String text) {
            clock.advance(Duration.ofSeconds(1));
            return reports.send(learner, card, ReportKind.UNCLEAR, text);
        }
    }

    @OnBothDatabases
    void a_report_reaches_the_owner_and_its_answer_the_reporter(Database database) {
        World world = new World(database);
        assertThat(world.send(world.ada, FIRST, " Which one?\r\nThis or that? "))
                .isEqualTo(ReportResult.SENT);
        assertThat(world.send(world.bo, new CardId(2), "")).isEqualTo(ReportResult.SENT);
        List<CardReport> open = world.reports.listOpen(DECK);
        assertThat(open).extracting(CardReport::card).containsExactly(FIRST, new CardId(2));
        assertThat(open).extracting(CardReport::text).containsExactly("Which one?\nThis or that?", "");
        assertThat(world.reports.mapOpen(world.teacher)).isEqualTo(Map.of(DECK, 2));

        ReportId first = open.get(0).id();
        assertThat(world.reports.settle(world.teacher, DECK, first, Settlement.MENDED, " Thanks! "))
                .isTrue();
        assertThat(world.reports.settle(world.teacher, DECK, first, Settlement.KEPT, "No."))
                .isTrue();
        assertThat(world.reports.listOwn(world.ada, FIRST))
                .singleElement()
                .satisfies(report -> assertThat(report.outcome()).isEqualTo(Settlement.MENDED))
                .satisfies(report -> assertThat(report.answer()).isEqualTo("Thanks!"));
        assertThat(world.reports.listSettled(world.ada, DECK)).hasSize(1);
        assertThat(world.reports.listSettled(world.bo, DECK)).isEmpty();
        assertThat(world.reports.countOpen(DECK)).isEqualTo(1);
        world.clock.advance(Duration.ofDays(20));
        assertThat(world.reports.listSettled(world.ada, DECK)).isEmpty();
    }

    @OnBothDatabases
    void a_second_report_takes_the_place_of_the_open_one(Database database) {
        World world = new World(database);
        world.send(world.ada, FIRST, "one");
        world.send(world.ada, FIRST, "two");
        world.send(world.bo, FIRST, "three");
        assertThat(world.reports.listOpen(DECK)).extracting(CardReport::text).containsExactly("two", "three");
        ReportId id = world.reports.findOpen(world.ada, FIRST).orElseThrow().id();
        world.reports.settle(world.teacher, DECK, id, Settlement.KEPT, "");
        assertThat(world.send(world.ada, FIRST, "still")).isEqualTo(ReportResult.SENT);
        assertThat(world.reports.listOwn(world.ada, FIRST))
                .extracting(CardReport::text)
                .containsExactly("still", "two");
    }

    @OnBothDatabases
    void only_who_learns_the_deck_reports_and_only_who_looks_after_it_settles(Database database) {
        World world = new World(database);
        assertThat(world.send(world.admin, FIRST, "x")).isEqualTo(ReportResult.NOT_FOUND);
        assertThat(world.send(world.ada, new CardId(999), "x")).isEqualTo(ReportResult.NOT_FOUND);
        world.send(world.ada, OF_BUILT_IN, "x");
        world.send(world.ada, FIRST, "y");
        assertThat(world.reports.mapOpen(world.admin)).isEqualTo(Map.of(BUILT_IN, 1));
        assertThat(world.reports.mapOpen(world.teacher)).isEqualTo(Map.of(DECK, 1));
        assertThat(world.reports.mapOpen(world.ada)).isEmpty();
        assertThat(world.reports.isManagedBy(world.teacher, BUILT_IN)).isFalse();
        assertThat(world.reports.isManagedBy(world.admin, DECK)).isFalse();
        ReportId id =
                world.reports.findOpen(world.ada, OF_BUILT_IN).orElseThrow().id();
        assertThat(world.reports.settle(world.teacher, BUILT_IN, id, Settlement.KEPT, ""))
                .isFalse();
        // An id of another deck is not settled through a deck of one's own.
        assertThat(world.reports.settle(world.teacher, DECK, id, Settlement.KEPT, ""))
                .isTrue();
        assertThat(world.reports.findOpen(world.ada, OF_BUILT_IN)).isPresent();
        assertThat(world.reports.settle(world.admin, BUILT_IN, id, Settlement.KEPT, ""))
                .isTrue();
        assertThat(world.reports.findOpen(world.ada, OF_BUILT_IN)).isEmpty();
    }

    @OnBothDatabases
    void a_retired_card_is_reported_no_more_but_its_reports_can_be_settled(Database database) {
        World world = new World(database);
        world.send(world.ada, FIRST, "x");
        world.run("update cards set retired_at = 1 where id = 1");
        assertThat(world.send(world.ada, FIRST, "y")).isEqualTo(ReportResult.NOT_FOUND);
        assertThat(world.reports.listOpen(DECK)).hasSize(1);
    }

    @OnBothDatabases
    void a_day_holds_so_many_reports_and_fewer_of_a_guest(Database database) {
        World world = new World(database);
        for (int card = 1; card <= 20; card++) {
            assertThat(world.send(world.ada, new CardId(card), "x")).isEqualTo(ReportResult.SENT);
        }
        assertThat(world.send(world.ada, new CardId(21), "x")).isEqualTo(ReportResult.TOO_MANY);
        assertThat(world.send(world.ada, new CardId(20), "better words")).isEqualTo(ReportResult.SENT);
        for (int card = 1; card <= 3; card++) world.send(world.guest, new CardId(card), "x");
        assertThat(world.send(world.guest, new CardId(4), "x")).isEqualTo(ReportResult.TOO_MANY);
        world.clock.advance(Duration.ofDays(1));
        assertThat(world.send(world.ada, new CardId(21), "x")).isEqualTo(ReportResult.SENT);
        assertThat(world.send(world.guest, new CardId(4), "x")).isEqualTo(ReportResult.SENT);
    }

    @OnBothDatabases
    void many_guests_cannot_bury_an_owner(Database database) {
        World world = new World(database);
        for (int number = 0; number < 20; number++) {
            Account guest = world.account(100 + number, Role.GUEST);
            world.learn(guest);
            assertThat(world.send(guest, FIRST, "x")).isEqualTo(ReportResult.SENT);
        }
        assertThat(world.send(world.guest, FIRST, "x")).isEqualTo(ReportResult.DECK_FULL);
        assertThat(world.send(world.guest, OF_BUILT_IN, "x")).isEqualTo(ReportResult.SENT);
        assertThat(world.send(world.ada, FIRST, "x")).isEqualTo(ReportResult.SENT);
    }

    @OnBothDatabases
    void what_is_missing_or_too_long_is_a_value(Database database) {
        World world = new World(database);
        assertThat(world.reports.send(world.ada, FIRST, ReportKind.OTHER, " \n\u0000"))
                .isEqualTo(ReportResult.TEXT_MISSING);
        assertThat(world.reports.send(world.ada, FIRST, ReportKind.TYPO, "x".repeat(1_001)))
                .isEqualTo(ReportResult.TEXT_TOO_LONG);
        assertThat(world.reports.send(world.ada, FIRST, ReportKind.OTHER, "x".repeat(999) + "\u0000\r\n"))
                .isEqualTo(ReportResult.SENT);
    }

    @OnBothDatabases
    void reports_leave_with_the_account_that_wrote_them(Database database) {
        World world = new World(database);
        world.send(world.ada, FIRST, "x");
        world.send(world.bo, FIRST, "y");
        world.run("delete from accounts where id = 2");
        assertThat(world.reports.listOpen(DECK)).extracting(CardReport::text).containsExactly("y");
    }
}
