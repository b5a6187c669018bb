package hebb.account;

import static hebb.account.AccountWorld.OTHER_PASSWORD;
import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

class PasswordReplacementTest {

    private AccountWorld world;
    private SignedIn ada;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
        ada = world.registered("ada");
    }

    private PasswordChange change(String old, String fresh) {
        return world.accounts.changePassword(ada.account(), ada.token(), old, fresh);
    }

    @OnBothDatabases
    void changing_the_password_ends_the_other_sessions_and_keeps_this_one() {
        SessionToken elsewhere =
                AccountWorld.done(world.signIn("ada", PASSWORD)).token();

        assertThat(change(PASSWORD, OTHER_PASSWORD)).isEqualTo(PasswordChange.DONE);

        assertThat(world.isLive(ada.token())).isTrue();
        assertThat(world.isLive(elsewhere)).isFalse();
        assertThat(world.signIn("ada", PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("ada", OTHER_PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void a_password_that_breaks_a_rule_is_not_taken() {
        assertThat(change(PASSWORD, "short")).isEqualTo(PasswordChange.PASSWORD_TOO_SHORT);
        assertThat(change(PASSWORD, "ab".repeat(101))).isEqualTo(PasswordChange.PASSWORD_TOO_LONG);
        assertThat(change(PASSWORD, "passwordpassword")).isEqualTo(PasswordChange.PASSWORD_EASY);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void guessing_the_old_password_counts_as_trying_to_sign_in() {
        world.fail(TryLimit.ofLogin("ada"), TryLimit.PER_LOGIN - 1);
        assertThat(change("wrong", OTHER_PASSWORD)).isEqualTo(PasswordChange.WRONG_OLD);

        assertThat(change(PASSWORD, OTHER_PASSWORD)).isEqualTo(PasswordChange.TOO_MANY_TRIES);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.TooManyTries.class);
    }

    @OnBothDatabases
    void of_two_changes_at_once_one_is_made() {
        List<PasswordChange> changes = Together.run(4, caller -> change(PASSWORD, OTHER_PASSWORD + caller));

        assertThat(changes).filteredOn(PasswordChange.DONE::equals).hasSize(1);
        assertThat(changes).filteredOn(PasswordChange.WRONG_OLD::equals).hasSize(3);
    }

    @OnBothDatabases
    void a_guest_has_no_password_to_change() {
        SignedIn guest = world.guest("Europe/Paris");

        assertThat(world.accounts.changePassword(guest.account(), guest.token(), "", OTHER_PASSWORD))
                .isEqualTo(PasswordChange.WRONG_OLD);
        assertThatThrownBy(() -> world.accounts.newResetCode(guest.account().id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OnBothDatabases
    void a_reset_code_sets_the_password_once_and_ends_all_sessions() {
        String code = world.accounts.newResetCode(ada.account().id());
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        String typed = " " + code.toLowerCase(Locale.ROOT).replace("-", "") + " ";

        assertThat(world.accounts.resetPassword(typed, OTHER_PASSWORD)).isEqualTo(ResetOutcome.DONE);

        assertThat(world.isLive(ada.token())).isFalse();
        assertThat(world.signIn("ada", OTHER_PASSWORD)).isInstanceOf(SignIn.Done.class);
        assertThat(world.accounts.resetPassword(code, PASSWORD)).isEqualTo(ResetOutcome.CODE_INVALID);
    }

    @OnBothDatabases
    void a_reset_lets_a_locked_out_owner_in() {
        world.fail(TryLimit.ofLogin("ada"), TryLimit.PER_LOGIN);
        String code = world.accounts.newResetCode(ada.account().id());

        world.accounts.resetPassword(code, OTHER_PASSWORD);

        assertThat(world.signIn("ada", OTHER_PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void a_mistake_does_not_use_the_reset_code_up() {
        String code = world.accounts.newResetCode(ada.account().id());

        assertThat(world.accounts.resetPassword(code, "short")).isEqualTo(ResetOutcome.PASSWORD_TOO_SHORT);
        assertThat(world.accounts.resetPassword(code, "ab".repeat(101))).isEqualTo(ResetOutcome.PASSWORD_TOO_LONG);
        assertThat(world.accounts.resetPassword(code, "passwordpassword")).isEqualTo(ResetOutcome.PASSWORD_EASY);
        assertThat(world.accounts.resetPassword(code, OTHER_PASSWORD)).isEqualTo(ResetOutcome.DONE);
    }

    @OnBothDatabases
    void a_reset_code_is_good_for_a_day() {
        String code = world.accounts.newResetCode(ada.account().id());
        world.clock.advance(Duration.ofHours(24));

        assertThat(world.accounts.resetPassword(code, OTHER_PASSWORD)).isEqualTo(ResetOutcome.CODE_INVALID);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void a_later_reset_code_and_a_changed_password_void_an_earlier_code() {
        String first = world.accounts.newResetCode(ada.account().id());
        String second = world.accounts.newResetCode(ada.account().id());
        assertThat(world.accounts.resetPassword(first, OTHER_PASSWORD)).isEqualTo(ResetOutcome.CODE_INVALID);

        change(PASSWORD, OTHER_PASSWORD);
        assertThat(world.accounts.resetPassword(second, PASSWORD)).isEqualTo(ResetOutcome.CODE_INVALID);
    }

    @OnBothDatabases
    void codes_for_other_purposes_and_disabled_accounts_reset_nothing() {
        String setup = world.accounts.newSetupCodeIfNoAdmin().orElseThrow();
        Account admin = world.admin("root.admin");
        String invite = world.accounts.newInvite(admin, Role.TEACHER, Duration.ofDays(1));
        String reset = world.accounts.newResetCode(ada.account().id());
        world.accounts.disable(admin, ada.account().id());

        for (String code : List.of(setup, invite, reset, "", "----")) {
            assertThat(world.accounts.resetPassword(code, OTHER_PASSWORD)).isEqualTo(ResetOutcome.CODE_INVALID);
        }
    }

    @OnBothDatabases
    void one_reset_code_used_twice_at_once_works_once() {
        String code = world.accounts.newResetCode(ada.account().id());

        List<ResetOutcome> outcomes =
                Together.run(4, caller -> world.accounts.resetPassword(code, OTHER_PASSWORD + caller));

        assertThat(outcomes).filteredOn(ResetOutcome.DONE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ResetOutcome.CODE_INVALID::equals).hasSize(3);
    }

    @OnBothDatabases
    void when_too_many_wait_for_hashing_nothing_changes() {
        AccountService busy =
                world.service(RegistrationMode.OPEN, new PasswordHash(world.random, 0, Duration.ofMillis(5)));
        String code = world.accounts.newResetCode(ada.account().id());

        assertThat(busy.changePassword(ada.account(), ada.token(), PASSWORD, OTHER_PASSWORD))
                .isEqualTo(PasswordChange.BUSY);
        assertThat(busy.resetPassword(code, OTHER_PASSWORD)).isEqualTo(ResetOutcome.BUSY);
        assertThat(world.accounts.resetPassword(code, OTHER_PASSWORD)).isEqualTo(ResetOutcome.DONE);
    }
}
