package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class GuestTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    @OnBothDatabases
    void a_guest_has_neither_login_nor_password_and_cannot_sign_in() {
        SignedIn guest = world.guest("Asia/Tokyo");

        assertThat(guest.account().isGuest()).isTrue();
        assertThat(guest.account().zone()).isEqualTo("Asia/Tokyo");
        assertThat(world.sessions.findAccount(guest.token())).contains(guest.account());
        assertThat(world.signIn("guest", "")).isEqualTo(new SignIn.Wrong());
    }

    @OnBothDatabases
    void registering_keeps_id_decks_and_reviews_and_changes_the_token() {
        SignedIn guest = world.guest("Asia/Tokyo");
        Belongings.give(world.database, guest.account().id());
        world.accounts.saveProfile(
                guest.account(), new Profile("Guest", "Asia/Tokyo", Theme.DARK, null, GradeScale.FOUR, false));

        SignedIn ada = AccountWorld.done(
                world.accounts.register(guest.account(), AccountWorld.request("ada"), AccountWorld.ADDRESS));

        assertThat(ada.account().id()).isEqualTo(guest.account().id());
        assertThat(ada.account().role()).isEqualTo(Role.LEARNER);
        assertThat(ada.account().theme()).isEqualTo(Theme.DARK);
        assertThat(Belongings.reviews(world.database, ada.account().id())).isEqualTo(1);
        assertThat(Belongings.decks(world.database, ada.account().id())).isEqualTo(1);
        assertThat(world.isLive(guest.token())).isFalse();
        assertThat(world.sessions.findAccount(ada.token())).contains(ada.account());
    }

    @OnBothDatabases
    void a_refused_guest_stays_a_guest_with_the_session() {
        SignedIn guest = world.guest("Asia/Tokyo");
        world.registered("ada");

        world.accounts.register(guest.account(), AccountWorld.request("ada"), AccountWorld.ADDRESS);

        assertThat(world.sessions.findAccount(guest.token())).contains(guest.account());
    }

    @OnBothDatabases
    void a_guest_who_registers_twice_at_once_gives_the_decks_to_one_account() {
        Account guest = world.guest("Asia/Tokyo").account();
        Belongings.give(world.database, guest.id());

        List<Registration> answers = Together.run(
                4,
                caller -> world.accounts.register(guest, AccountWorld.request("ada." + caller), AccountWorld.ADDRESS));

        assertThat(answers.stream()
                        .map(answer -> AccountWorld.done(answer).account().id())
                        .distinct())
                .hasSize(4)
                .contains(guest.id());
    }

    @OnBothDatabases
    void an_account_that_is_no_guest_is_not_taken_over_by_registering_again() {
        Account guest = world.guest("Asia/Tokyo").account();
        SignedIn ada =
                AccountWorld.done(world.accounts.register(guest, AccountWorld.request("ada"), AccountWorld.ADDRESS));

        SignedIn other = AccountWorld.done(
                world.accounts.register(guest, AccountWorld.request("mallory"), AccountWorld.ADDRESS));

        assertThat(other.account().id()).isNotEqualTo(guest.id());
        assertThat(world.isLive(ada.token())).isTrue();
        assertThat(world.reloaded(ada.account()).login()).isEqualTo("ada");
    }

    @OnBothDatabases
    void an_address_begins_so_many_guests_within_an_hour(Database database) {
        database.write(tx -> {
            for (int i = 1; i < TryLimit.GUESTS_PER_ADDRESS; i++) {
                TryLimit.ofNewGuests("192.0.2.7").count(tx, world.clock.instant());
            }
            return "counted";
        });
        assertThat(world.accounts.startGuest("UTC", "192.0.2.7")).isPresent();
        assertThat(world.accounts.startGuest("UTC", "192.0.2.7")).isEmpty();
        assertThat(world.accounts.startGuest("UTC", "192.0.2.8")).isPresent();
        world.clock.advance(Duration.ofMinutes(59));
        world.accounts.deleteExpired();
        assertThat(world.accounts.startGuest("UTC", "192.0.2.7")).isEmpty();
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(world.accounts.startGuest("UTC", "192.0.2.7")).isPresent();
    }

    @OnBothDatabases
    void guests_whose_session_ran_out_go_with_their_reviews_and_nobody_else_does() {
        SignedIn gone = world.guest("UTC");
        Belongings.give(world.database, gone.account().id());
        for (int i = 0; i < 50; i++) world.guest("UTC");
        SignedIn ada = world.registered("ada");
        world.clock.advance(Duration.ofDays(3_650));
        SignedIn fresh = world.guest("UTC");

        world.accounts.deleteExpired();

        assertThat(world.accounts.find(gone.account().id())).isEmpty();
        assertThat(Belongings.reviews(world.database, gone.account().id())).isZero();
        assertThat(world.accounts.find(ada.account().id())).isPresent();
        assertThat(world.isLive(fresh.token())).isTrue();
        int guests = world.database.read(tx -> tx.handle()
                .createQuery("select count(*) from accounts where role = 'GUEST'")
                .mapTo(int.class)
                .one());
        assertThat(guests).isEqualTo(1);
    }
}
