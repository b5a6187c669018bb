package hebb.account;

import static hebb.account.AccountWorld.OTHER_PASSWORD;
import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.WatchedDatabase;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** People delete their own account, and nobody does it in their place. */
class AccountErasureTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    private Erasure erase(Account account, String password) {
        return world.accounts.eraseOwn(account, false, password);
    }

    private boolean isThere(Account account) {
        return world.accounts.find(account.id()).isPresent();
    }

    @OnBothDatabases
    void the_password_deletes_the_account_with_its_logins_and_answers() {
        SignedIn ada = world.registered("ada");
        Belongings.give(world.database, ada.account().id());
        SignedIn bob = world.registered("bob");

        assertThat(erase(ada.account(), PASSWORD)).isEqualTo(Erasure.DONE);

        assertThat(isThere(ada.account())).isFalse();
        assertThat(world.isLive(ada.token())).isFalse();
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(Belongings.reviews(world.database, ada.account().id())).isZero();
        assertThat(Belongings.archivedDecksWithoutOwner(world.database)).isEqualTo(1);
        assertThat(world.isLive(bob.token())).isTrue();
        // Sent once more from another tab, it is as it should be.
        assertThat(erase(ada.account(), PASSWORD)).isEqualTo(Erasure.DONE);
    }

    @OnBothDatabases
    void what_they_answered_to_reports_goes_and_the_reports_of_others_stay(Database database) {
        SignedIn ada = world.registered("ada");
        Account bob = world.registered("bob").account();
        Belongings.give(database, ada.account().id());
        database.write(tx -> tx.handle()
                .execute(
                        "insert into card_reports (id, deck_id, card_id, reporter_id, kind, text, created_at, settled_at,"
                                + " outcome, answer) select 77, d.id, c.id, ?, 'TYPO', 'a typo', 0, 1, 'MENDED', 'thanks'"
                                + " from decks d join cards c on c.deck_id = d.id where d.owner_id = ?",
                        bob.id().value(),
                        ada.account().id().value()));

        assertThat(erase(ada.account(), PASSWORD)).isEqualTo(Erasure.DONE);

        List<String> left = database.read(tx -> tx.handle()
                .createQuery("select text || coalesce(answer, '') from card_reports")
                .mapTo(String.class)
                .list());
        assertThat(left).containsExactly("a typo");
    }

    @OnBothDatabases
    void a_wrong_password_deletes_nothing_and_counts_as_a_try() {
        Account ada = world.registered("ada").account();

        assertThat(erase(ada, OTHER_PASSWORD)).isEqualTo(Erasure.WRONG_PASSWORD);
        assertThat(world.accounts.eraseOwn(ada, true, "")).isEqualTo(Erasure.WRONG_PASSWORD);
        world.fail(TryLimit.ofLogin("ada"), TryLimit.PER_LOGIN - 2);

        assertThat(erase(ada, PASSWORD)).isEqualTo(Erasure.TOO_MANY_TRIES);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
        assertThat(isThere(ada)).isTrue();
        world.clock.advance(Duration.ofMinutes(16));
        assertThat(erase(ada, PASSWORD)).isEqualTo(Erasure.DONE);
    }

    @OnBothDatabases
    void a_password_that_was_replaced_meanwhile_deletes_nothing() {
        SignedIn ada = world.registered("ada");
        world.accounts.changePassword(ada.account(), ada.token(), PASSWORD, OTHER_PASSWORD);

        assertThat(erase(ada.account(), PASSWORD)).isEqualTo(Erasure.WRONG_PASSWORD);
        assertThat(erase(ada.account(), OTHER_PASSWORD)).isEqualTo(Erasure.DONE);
    }

    @OnBothDatabases
    void a_password_that_is_replaced_while_it_is_checked_deletes_nothing(Database database) {
        WatchedDatabase watched = new WatchedDatabase(database);
        AccountWorld other = new AccountWorld(watched);
        SignedIn ada = world.registered("ada");
        watched.beforeNextWrite(
                () -> assertThat(world.accounts.changePassword(ada.account(), ada.token(), PASSWORD, OTHER_PASSWORD))
                        .isEqualTo(PasswordChange.DONE));

        assertThat(other.accounts.eraseOwn(ada.account(), false, PASSWORD)).isEqualTo(Erasure.WRONG_PASSWORD);
        assertThat(isThere(ada.account())).isTrue();
    }

    @OnBothDatabases
    void a_guest_says_yes_instead() {
        Account guest = world.guest("UTC").account();
        Account other = world.guest("UTC").account();

        assertThat(erase(guest, "")).isEqualTo(Erasure.NOT_CONFIRMED);
        assertThat(isThere(guest)).isTrue();
        assertThat(world.accounts.eraseOwn(guest, true, "")).isEqualTo(Erasure.DONE);
        assertThat(isThere(guest)).isFalse();
        assertThat(isThere(other)).isTrue();
    }

    @OnBothDatabases
    void the_yes_of_a_guest_who_has_registered_meanwhile_deletes_nothing() {
        Account guest = world.guest("UTC").account();
        world.accounts.register(guest, AccountWorld.request("ada"), AccountWorld.ADDRESS);

        assertThat(world.accounts.eraseOwn(guest, true, "")).isEqualTo(Erasure.NOT_CONFIRMED);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void the_last_administrator_stays() {
        Account first = world.admin("first.admin");
        assertThat(world.accounts.isLastAdmin(first)).isTrue();
        assertThat(erase(first, PASSWORD)).isEqualTo(Erasure.LAST_ADMIN);

        Account second = world.admin("second.admin");
        world.accounts.disable(first, second.id());
        assertThat(erase(first, PASSWORD)).isEqualTo(Erasure.LAST_ADMIN);
        world.accounts.enable(first, second.id());

        assertThat(world.accounts.isLastAdmin(first)).isFalse();
        assertThat(erase(first, PASSWORD)).isEqualTo(Erasure.DONE);
        assertThat(erase(second, PASSWORD)).isEqualTo(Erasure.LAST_ADMIN);
        assertThat(world.accounts.hasAdmin()).isTrue();
    }

    @OnBothDatabases
    void of_two_administrators_who_leave_at_once_one_stays() {
        List<Account> admins = List.of(world.admin("first.admin"), world.admin("second.admin"));

        List<Erasure> outcomes = Together.run(2, caller -> erase(admins.get(caller), PASSWORD));

        assertThat(outcomes).containsExactlyInAnyOrder(Erasure.DONE, Erasure.LAST_ADMIN);
        assertThat(world.accounts.hasAdmin()).isTrue();
    }
}
