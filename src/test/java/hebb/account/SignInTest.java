package hebb.account;

import static hebb.account.AccountWorld.ADDRESS;
import static hebb.account.AccountWorld.OTHER_PASSWORD;
import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class SignInTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    @OnBothDatabases
    void the_password_that_registered_signs_in_however_the_login_is_typed() {
        Account ada = world.registered("Ada@School.example").account();

        SignedIn signedIn = AccountWorld.done(world.signIn(" ADA@school.EXAMPLE ", PASSWORD));

        assertThat(signedIn.account()).isEqualTo(ada);
        assertThat(world.sessions.findAccount(signedIn.token())).contains(ada);
    }

    @OnBothDatabases
    void each_sign_in_begins_a_session_of_its_own() {
        SessionToken first = world.registered("ada").token();
        SessionToken second = AccountWorld.done(world.signIn("ada", PASSWORD)).token();

        world.accounts.signOut(second);

        assertThat(world.isLive(second)).isFalse();
        assertThat(world.isLive(first)).isTrue();
    }

    @OnBothDatabases
    void another_password_an_unknown_login_and_nonsense_get_the_same_answer() {
        world.registered("ada");

        assertThat(world.signIn("ada", OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("nobody", OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("' or 1=1 --", OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("", "")).isEqualTo(new SignIn.Wrong());
    }

    @OnBothDatabases
    void a_disabled_account_is_answered_like_a_wrong_password() {
        Account admin = world.admin("root.admin");
        Account ada = world.registered("ada").account();
        world.accounts.disable(admin, ada.id());

        assertThat(world.signIn("ada", PASSWORD)).isEqualTo(new SignIn.Wrong());
    }

    @OnBothDatabases
    void after_ten_wrong_tries_even_the_right_password_has_to_wait_fifteen_minutes() {
        world.registered("ada");
        for (int i = 0; i < 10; i++)
            assertThat(world.signIn("ada", OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());

        assertThat(world.signIn("ada", PASSWORD))
                .isInstanceOfSatisfying(
                        SignIn.TooManyTries.class,
                        refused -> assertThat(refused.retryAfterMinutes()).isBetween(15, 16));
        world.clock.advance(Duration.ofMinutes(14));
        assertThat(world.signIn("ADA", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void tries_on_both_sides_of_a_minute_count_within_any_fifteen_minutes() {
        world.registered("ada");
        for (int i = 0; i < TryLimit.PER_LOGIN; i++) {
            world.fail(TryLimit.ofLogin("ada"), 1);
            world.clock.advance(Duration.ofSeconds(80));
        }

        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
    }

    @OnBothDatabases
    void an_unknown_login_is_limited_like_a_known_one() {
        world.fail(TryLimit.ofLogin("nobody"), TryLimit.PER_LOGIN - 1);

        assertThat(world.signIn("nobody", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("nobody", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
    }

    @OnBothDatabases
    void signing_in_forgets_the_wrong_tries_before() {
        world.registered("ada");
        world.fail(TryLimit.ofLogin("ada"), TryLimit.PER_LOGIN - 1);
        AccountWorld.done(world.signIn("ada", PASSWORD));
        world.fail(TryLimit.ofLogin("ada"), TryLimit.PER_LOGIN - 1);

        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void thirty_wrong_tries_at_once_never_get_more_than_ten_answers() {
        world.registered("ada");

        List<SignIn> answers = Together.run(30, caller -> world.signIn("ada", OTHER_PASSWORD));

        assertThat(answers).filteredOn(SignIn.Wrong.class::isInstance).hasSizeLessThanOrEqualTo(10);
        assertThat(answers).noneMatch(SignIn.Done.class::isInstance);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
    }

    @OnBothDatabases
    void who_tries_one_password_on_many_logins_is_stopped_after_three_hundred() {
        world.registered("ada");
        world.fail(TryLimit.ofAddress(ADDRESS), TryLimit.PER_ADDRESS - 1);
        assertThat(world.signIn("login.300", PASSWORD)).isEqualTo(new SignIn.Wrong());

        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
        assertThat(world.accounts.signIn("ada", PASSWORD, "192.0.2.8")).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void a_visitor_with_a_network_of_addresses_counts_as_one() {
        world.registered("ada");
        world.fail(TryLimit.ofAddress("2001:db8:1:2::1"), TryLimit.PER_ADDRESS);

        assertThat(world.accounts.signIn("ada", PASSWORD, "2001:db8:1:2:ffff::9"))
                .isInstanceOf(SignIn.TooManyTries.class);
        assertThat(world.accounts.signIn("ada", PASSWORD, "2001:db8:1:3::1")).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void a_school_behind_one_address_signs_in_without_limit() {
        world.registered("ada");
        world.fail(TryLimit.ofAddress(ADDRESS), TryLimit.PER_ADDRESS - 1);

        List<SignIn> answers = Together.run(20, caller -> world.signIn("ada", PASSWORD));

        assertThat(answers).allMatch(SignIn.Done.class::isInstance);
    }

    @OnBothDatabases
    void when_too_many_wait_for_hashing_the_answer_is_busy_and_nothing_is_counted() {
        world.registered("ada");
        PasswordHash none = new PasswordHash(world.random, 0, Duration.ofMillis(5));
        AccountService busy = world.service(RegistrationMode.OPEN, none);

        for (int i = 0; i < 11; i++) {
            assertThat(busy.signIn("ada", OTHER_PASSWORD, ADDRESS)).isEqualTo(new SignIn.Busy());
        }
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void an_unknown_login_takes_as_long_as_a_known_one() {
        world.registered("known");
        long[] known = new long[9];
        long[] unknown = new long[9];
        for (int i = 0; i < known.length; i++) {
            known[i] = nanos("known");
            unknown[i] = nanos("unknown");
        }
        // Without the hash of the unknown one, this would be one tenth or less.
        assertThat((double) median(unknown) / median(known)).isBetween(0.4, 2.5);
    }

    private long nanos(String login) {
        long before = System.nanoTime();
        world.signIn(login, OTHER_PASSWORD);
        return System.nanoTime() - before;
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
