package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

class SessionTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    @OnBothDatabases
    void a_token_that_was_never_given_finds_nobody() {
        world.registered("ada");

        assertThat(world.isLive(new SessionToken(""))).isFalse();
        assertThat(world.isLive(new SessionToken("' or '1'='1"))).isFalse();
        assertThat(world.isLive(SessionToken.fresh(world.random))).isFalse();
    }

    @OnBothDatabases
    void the_hash_of_a_token_is_no_token() {
        SessionToken token = world.registered("ada").token();

        assertThat(world.isLive(new SessionToken(token.hash()))).isFalse();
    }

    @OnBothDatabases
    void a_session_ends_when_it_was_not_used_for_thirty_days() {
        SessionToken token = world.registered("ada").token();

        world.clock.advance(Duration.ofDays(30).minusMillis(1));
        assertThat(world.isLive(token)).isTrue();
        world.clock.advance(Duration.ofDays(30));
        assertThat(world.isLive(token)).isFalse();
    }

    @OnBothDatabases
    void daily_use_keeps_a_session_for_ever() {
        SessionToken token = world.registered("ada").token();

        for (int day = 0; day < 90; day++) {
            world.clock.advance(Duration.ofDays(1));
            assertThat(world.isLive(token)).isTrue();
        }
    }

    @OnBothDatabases
    void a_guest_may_stay_away_for_a_year() {
        SessionToken token = world.guest("Europe/Paris").token();

        world.clock.advance(Duration.ofDays(365).minusMillis(1));
        assertThat(world.isLive(token)).isTrue();
        world.clock.advance(Duration.ofDays(365));
        assertThat(world.isLive(token)).isFalse();
    }

    @OnBothDatabases
    void using_a_session_is_written_down_once_a_day() {
        SessionToken token = world.registered("ada").token();
        Instant began = world.clock.instant();

        world.clock.advance(Duration.ofHours(23));
        assertThat(world.isLive(token)).isTrue();
        assertThat(lastSeen(token)).isEqualTo(began);
        world.clock.advance(Duration.ofHours(1));
        assertThat(world.isLive(token)).isTrue();
        assertThat(lastSeen(token)).isEqualTo(world.clock.instant());
    }

    private Instant lastSeen(SessionToken token) {
        return world.database
                .read(tx -> new SessionDao(tx).find(token.hash()))
                .orElseThrow()
                .lastSeenAt();
    }

    @OnBothDatabases
    void an_ended_session_is_not_brought_back_by_its_renewal() {
        SessionToken token = world.registered("ada").token();
        world.clock.advance(Duration.ofDays(2));

        world.sessions.end(token);

        assertThat(world.isLive(token)).isFalse();
    }

    @OnBothDatabases
    void a_request_sees_the_role_and_name_of_this_moment() {
        Account admin = world.admin("root.admin");
        SignedIn ada = world.registered("ada");

        world.accounts.setRole(admin, ada.account().id(), Role.TEACHER);
        world.accounts.saveProfile(
                ada.account(), new Profile("Ada L.", "UTC", Theme.AUTO, null, GradeScale.FOUR, false));

        Account found = world.sessions.findAccount(ada.token()).orElseThrow();
        assertThat(found.role()).isEqualTo(Role.TEACHER);
        assertThat(found.name()).isEqualTo("Ada L.");
    }

    @OnBothDatabases
    void ending_the_others_keeps_one() {
        SignedIn here = world.registered("ada");
        SessionToken there =
                AccountWorld.done(world.signIn("ada", AccountWorld.PASSWORD)).token();
        SessionToken stranger = world.registered("bob").token();

        world.sessions.endOthers(here.account().id(), here.token());

        assertThat(world.isLive(there)).isFalse();
        assertThat(world.isLive(here.token())).isTrue();
        assertThat(world.isLive(stranger)).isTrue();
    }

    @OnBothDatabases
    void ending_all_ends_those_of_one_account() {
        SignedIn ada = world.registered("ada");
        SessionToken stranger = world.registered("bob").token();

        world.sessions.endAll(ada.account().id());

        assertThat(world.isLive(ada.token())).isFalse();
        assertThat(world.isLive(stranger)).isTrue();
    }

    @OnBothDatabases
    void expired_sessions_are_removed_and_live_ones_stay() {
        world.registered("ada");
        SessionToken guest = world.guest("Europe/Paris").token();
        world.clock.advance(Duration.ofDays(31));

        assertThat(world.sessions.deleteExpired()).isEqualTo(1);
        assertThat(world.sessions.deleteExpired()).isZero();
        assertThat(world.isLive(guest)).isTrue();
    }
}
