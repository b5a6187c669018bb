package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

class FirstAdminTest {

    private AccountWorld world;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
    }

    private static Registration refused(RegistrationProblem... problems) {
        return new Registration.Refused(Set.of(problems));
    }

    @OnBothDatabases
    void the_code_from_the_log_makes_the_first_administrator_even_where_registration_is_closed() {
        AccountService closed = world.service(RegistrationMode.CLOSED);
        String code = closed.newSetupCodeIfNoAdmin().orElseThrow();

        SignedIn admin = AccountWorld.done(closed.setUpAdmin(code, AccountWorld.request("root.admin")));

        assertThat(admin.account().role()).isEqualTo(Role.ADMIN);
        assertThat(world.sessions.findAccount(admin.token())).contains(admin.account());
        assertThat(closed.newSetupCodeIfNoAdmin()).isEmpty();
    }

    @OnBothDatabases
    void a_wrong_or_late_code_makes_nobody_an_administrator() {
        String code = world.accounts.newSetupCodeIfNoAdmin().orElseThrow();

        assertThat(world.accounts.setUpAdmin("", AccountWorld.request("root.admin")))
                .isEqualTo(refused(RegistrationProblem.INVITE_INVALID));
        assertThat(world.accounts.setUpAdmin("0000-0000-0000-0000", AccountWorld.request("a b")))
                .isEqualTo(refused(RegistrationProblem.INVITE_INVALID, RegistrationProblem.LOGIN_INVALID));
        world.clock.advance(Duration.ofDays(7));
        assertThat(world.accounts.setUpAdmin(code, AccountWorld.request("root.admin")))
                .isEqualTo(refused(RegistrationProblem.INVITE_INVALID));
    }

    @OnBothDatabases
    void once_there_is_an_administrator_old_setup_codes_are_dead() {
        String code = world.accounts.newSetupCodeIfNoAdmin().orElseThrow();
        world.admin("root.admin");

        assertThat(world.accounts.setUpAdmin(code, AccountWorld.request("mallory")))
                .isEqualTo(refused(RegistrationProblem.CLOSED));
    }

    @OnBothDatabases
    void two_codes_of_two_nodes_used_at_once_make_one_administrator() {
        List<String> codes = List.of(
                world.accounts.newSetupCodeIfNoAdmin().orElseThrow(),
                world.accounts.newSetupCodeIfNoAdmin().orElseThrow());

        List<Registration> answers = Together.run(
                2, caller -> world.accounts.setUpAdmin(codes.get(caller), AccountWorld.request("admin." + caller)));

        assertThat(answers).filteredOn(Registration.Done.class::isInstance).hasSize(1);
        assertThat(answers).contains(refused(RegistrationProblem.CLOSED));
    }

    @OnBothDatabases
    void the_command_line_makes_administrators_beside_those_there_are() {
        Account first = world.admin("root.admin");
        Account second = world.admin("second.admin");

        assertThat(List.of(first.role(), second.role())).containsOnly(Role.ADMIN);
        assertThat(world.accounts.createAdmin("ROOT.ADMIN", " ", "short"))
                .isEqualTo(new AdminCreation.Refused(Set.of(
                        RegistrationProblem.LOGIN_TAKEN,
                        RegistrationProblem.NAME_MISSING,
                        RegistrationProblem.PASSWORD_TOO_SHORT)));
    }
}
