package hebb.account;

import static hebb.account.AccountWorld.OTHER_PASSWORD;
import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class RegistrationTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    private static Registration refused(RegistrationProblem... problems) {
        return new Registration.Refused(Set.of(problems));
    }

    private Registration register(String login, String name, String password) {
        return world.accounts.register(
                null,
                new RegistrationRequest(login, name, password, false, null, "Europe/Paris"),
                AccountWorld.ADDRESS);
    }

    @OnBothDatabases
    void anybody_registers_as_a_learner_or_as_a_teacher() {
        RegistrationRequest teacher =
                new RegistrationRequest(" Grace+1@School.example", " Grace ", PASSWORD, true, "", "America/New_York");

        SignedIn learning = world.registered("ada");
        SignedIn teaching = AccountWorld.done(world.accounts.register(null, teacher, AccountWorld.ADDRESS));

        assertThat(learning.account().role()).isEqualTo(Role.LEARNER);
        assertThat(teaching.account().role()).isEqualTo(Role.TEACHER);
        assertThat(teaching.account().login()).isEqualTo("grace+1@school.example");
        assertThat(teaching.account().name()).isEqualTo("Grace");
        assertThat(teaching.account().zone()).isEqualTo("America/New_York");
        assertThat(world.sessions.findAccount(teaching.token())).contains(teaching.account());
    }

    @OnBothDatabases
    void all_mistakes_are_told_together() {
        assertThat(register("a b", " \u200b ", "short"))
                .isEqualTo(refused(
                        RegistrationProblem.LOGIN_INVALID,
                        RegistrationProblem.NAME_MISSING,
                        RegistrationProblem.PASSWORD_TOO_SHORT));
    }

    @OnBothDatabases
    void each_mistake_has_its_own_name() {
        world.registered("taken");

        assertThat(register("TAKEN", "Ada", PASSWORD)).isEqualTo(refused(RegistrationProblem.LOGIN_TAKEN));
        assertThat(register("ab", "Ada", PASSWORD)).isEqualTo(refused(RegistrationProblem.LOGIN_INVALID));
        assertThat(register("a".repeat(101), "Ada", PASSWORD)).isEqualTo(refused(RegistrationProblem.LOGIN_INVALID));
        assertThat(register("ada", "a".repeat(81), PASSWORD)).isEqualTo(refused(RegistrationProblem.NAME_TOO_LONG));
        assertThat(register("ada", "Ada", "ab".repeat(101))).isEqualTo(refused(RegistrationProblem.PASSWORD_TOO_LONG));
        assertThat(register("ada", "Ada", "password12345")).isEqualTo(refused(RegistrationProblem.PASSWORD_EASY));
        assertThat(register("ada.lovelace", "Ada", "ada.lovelace"))
                .isEqualTo(refused(RegistrationProblem.PASSWORD_EASY));
    }

    @OnBothDatabases
    void a_name_of_any_script_comes_back_as_it_was_entered() {
        String name = "Зоя \u202e <b>\"'; drop table accounts; -- 👩🏽‍🔬 ${7*7}";

        Account account = AccountWorld.done(register("зоя.李", name + "\u0000\n", PASSWORD))
                .account();

        assertThat(world.reloaded(account).name()).isEqualTo(name);
        assertThat(world.accounts.findByLogin("ЗОЯ.李")).contains(account);
    }

    @OnBothDatabases
    void an_unknown_zone_becomes_the_default() {
        for (String zone : List.of("", "Mars/Olympus", "+02:00", "Europe/Paris' --")) {
            assertThat(world.guest(zone).account().zone()).isEqualTo(AccountWorld.DEFAULT_ZONE.getId());
        }
    }

    @OnBothDatabases
    void while_registration_is_closed_nobody_registers() {
        String code = world.accounts.newInvite(world.admin("root.admin"), Role.TEACHER, Duration.ofDays(1));
        AccountService closed = world.service(RegistrationMode.CLOSED);

        assertThat(closed.register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isEqualTo(refused(RegistrationProblem.CLOSED));
        assertThat(closed.startGuest("Europe/Paris", AccountWorld.ADDRESS)).isPresent();
    }

    @OnBothDatabases
    void an_invitation_decides_the_role_and_works_once() {
        String code = world.accounts.newInvite(world.admin("root.admin"), Role.TEACHER, Duration.ofDays(1));
        AccountService inviting = world.service(RegistrationMode.INVITE);
        String typed = code.toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(inviting.register(null, AccountWorld.request("ada"), AccountWorld.ADDRESS))
                .isEqualTo(refused(RegistrationProblem.INVITE_NEEDED));
        assertThat(AccountWorld.done(inviting.register(null, AccountWorld.invited("ada", typed), AccountWorld.ADDRESS))
                        .account()
                        .role())
                .isEqualTo(Role.TEACHER);
        assertThat(inviting.register(null, AccountWorld.invited("bob", code), AccountWorld.ADDRESS))
                .isEqualTo(refused(RegistrationProblem.INVITE_INVALID));
    }

    @OnBothDatabases
    void a_refused_registration_does_not_use_the_invitation_up() {
        String code = world.accounts.newInvite(world.admin("root.admin"), Role.LEARNER, Duration.ofDays(1));
        AccountService inviting = world.service(RegistrationMode.INVITE);

        inviting.register(null, AccountWorld.invited("root.admin", code), AccountWorld.ADDRESS);

        assertThat(inviting.register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isInstanceOf(Registration.Done.class);
    }

    @OnBothDatabases
    void an_invitation_works_only_while_its_maker_is_an_administrator() {
        Account boss = world.admin("root.admin");
        Account gone = world.admin("second.admin");
        String code = world.accounts.newInvite(gone, Role.ADMIN, Duration.ofDays(1));
        AccountService inviting = world.service(RegistrationMode.INVITE);
        Registration refused = refused(RegistrationProblem.INVITE_INVALID);

        world.accounts.disable(boss, gone.id());
        assertThat(inviting.register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isEqualTo(refused);
        world.accounts.enable(boss, gone.id());
        world.accounts.setRole(boss, gone.id(), Role.TEACHER);
        assertThat(inviting.register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isEqualTo(refused);
        world.accounts.setRole(boss, gone.id(), Role.ADMIN);
        assertThat(inviting.register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isInstanceOf(Registration.Done.class);
    }

    @OnBothDatabases
    void an_invitation_runs_out() {
        String code = world.accounts.newInvite(world.admin("root.admin"), Role.LEARNER, Duration.ofDays(1));
        world.clock.advance(Duration.ofDays(1));

        assertThat(world.service(RegistrationMode.INVITE)
                        .register(null, AccountWorld.invited("ada", code), AccountWorld.ADDRESS))
                .isEqualTo(refused(RegistrationProblem.INVITE_INVALID));
    }

    @OnBothDatabases
    void a_code_for_another_purpose_invites_nobody() {
        Account ada = world.registered("ada").account();
        String setup = world.accounts.newSetupCodeIfNoAdmin().orElseThrow();
        String reset = world.accounts.newResetCode(ada.id());

        for (String code : List.of(setup, reset, "0000-0000-0000-0000", "-")) {
            assertThat(world.accounts.register(null, AccountWorld.invited("bob", code), AccountWorld.ADDRESS))
                    .isEqualTo(refused(RegistrationProblem.INVITE_INVALID));
        }
    }

    @OnBothDatabases
    void one_login_asked_for_twice_at_once_is_given_once() {
        List<Registration> answers = Together.run(
                8, caller -> world.accounts.register(null, AccountWorld.request("ada"), AccountWorld.ADDRESS));

        assertThat(answers).filteredOn(Registration.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Registration.Refused.class::isInstance)
                .hasSize(7)
                .containsOnly(refused(RegistrationProblem.LOGIN_TAKEN));
    }

    @OnBothDatabases
    void one_invitation_used_twice_at_once_lets_one_in() {
        String code = world.accounts.newInvite(world.admin("root.admin"), Role.LEARNER, Duration.ofDays(1));
        AccountService inviting = world.service(RegistrationMode.INVITE);

        List<Registration> answers = Together.run(
                8,
                caller -> inviting.register(null, AccountWorld.invited("ada." + caller, code), AccountWorld.ADDRESS));

        assertThat(answers).filteredOn(Registration.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Registration.Refused.class::isInstance)
                .containsOnly(refused(RegistrationProblem.INVITE_INVALID));
    }

    @OnBothDatabases
    void when_too_many_wait_for_hashing_nothing_is_made() {
        PasswordHash none = new PasswordHash(world.random, 0, Duration.ofMillis(5));

        assertThat(world.service(RegistrationMode.OPEN, none)
                        .register(null, AccountWorld.request("ada"), AccountWorld.ADDRESS))
                .isEqualTo(refused(RegistrationProblem.BUSY));
        assertThat(world.accounts.findByLogin("ada")).isEmpty();
    }

    @OnBothDatabases
    void an_address_has_so_many_tries_within_an_hour_mistakes_among_them() {
        world.fail(TryLimit.ofRegistrations(AccountWorld.ADDRESS), TryLimit.REGISTRATIONS_PER_ADDRESS - 2);
        assertThat(register("ada", "Ada", "short")).isEqualTo(refused(RegistrationProblem.PASSWORD_TOO_SHORT));
        world.registered("ada");

        assertThat(register("bob", "Bob", PASSWORD)).isEqualTo(refused(RegistrationProblem.TOO_MANY));
        assertThat(world.accounts.findByLogin("bob")).isEmpty();
        assertThat(world.accounts.register(null, AccountWorld.request("eve"), "192.0.2.8"))
                .isInstanceOf(Registration.Done.class);
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);

        world.clock.advance(Duration.ofMinutes(62));
        world.registered("bob");
    }

    @OnBothDatabases
    void tries_side_by_side_are_counted_one_by_one() {
        world.fail(TryLimit.ofRegistrations(AccountWorld.ADDRESS), TryLimit.REGISTRATIONS_PER_ADDRESS - 3);

        List<Registration> answers = Together.run(8, caller -> register("ada." + caller, "Ada", PASSWORD));

        assertThat(answers).filteredOn(Registration.Done.class::isInstance).hasSize(3);
        assertThat(answers)
                .filteredOn(Registration.Refused.class::isInstance)
                .containsOnly(refused(RegistrationProblem.TOO_MANY));
    }

    @OnBothDatabases
    void what_somebody_entered_is_never_written_out() {
        RegistrationRequest request = AccountWorld.invited("ada", "0123-4567-89AB-CDEF");
        Registration done = world.accounts.register(null, AccountWorld.request("ada"), AccountWorld.ADDRESS);

        assertThat(request.toString()).doesNotContain(PASSWORD, "CDEF", "ada");
        assertThat(done.toString())
                .doesNotContain(AccountWorld.done(done).token().value(), "argon2", OTHER_PASSWORD, "Somebody");
    }
}
