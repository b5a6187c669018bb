package hebb.account;

import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class AccountAdminTest {

    private AccountWorld world;
    private Account admin;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
        admin = world.admin("root.admin");
    }

    @OnBothDatabases
    void a_disabled_account_is_out_at_once_and_can_come_back() {
        SignedIn ada = world.registered("ada");

        assertThat(world.accounts.disable(admin, ada.account().id())).isEqualTo(RoleChange.DONE);
        assertThat(world.isLive(ada.token())).isFalse();

        assertThat(world.accounts.enable(admin, ada.account().id())).isEqualTo(RoleChange.DONE);
        assertThat(world.isLive(ada.token())).isFalse();
        assertThat(world.signIn("ada", PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @OnBothDatabases
    void the_last_administrator_stays_one() {
        assertThat(world.accounts.setRole(admin, admin.id(), Role.TEACHER)).isEqualTo(RoleChange.LAST_ADMIN);
        assertThat(world.accounts.disable(admin, admin.id())).isEqualTo(RoleChange.LAST_ADMIN);
        assertThat(world.accounts.setRole(admin, admin.id(), Role.ADMIN)).isEqualTo(RoleChange.DONE);

        Account second = world.admin("second.admin");
        assertThat(world.accounts.disable(admin, second.id())).isEqualTo(RoleChange.DONE);
        assertThat(world.accounts.setRole(admin, admin.id(), Role.TEACHER)).isEqualTo(RoleChange.LAST_ADMIN);
        assertThat(world.accounts.setRole(admin, second.id(), Role.LEARNER)).isEqualTo(RoleChange.DONE);
    }

    @OnBothDatabases
    void two_administrators_who_demote_each_other_at_once_leave_one() {
        Account second = world.admin("second.admin");

        List<RoleChange> changes = Together.run(
                2,
                caller -> caller == 0
                        ? world.accounts.setRole(admin, second.id(), Role.LEARNER)
                        : world.accounts.disable(second, admin.id()));

        assertThat(changes).containsExactlyInAnyOrder(RoleChange.DONE, RoleChange.NOT_ALLOWED);
    }

    @OnBothDatabases
    void who_is_no_administrator_any_more_changes_nothing() {
        Account second = world.admin("second.admin");
        Account ada = world.registered("ada").account();
        world.accounts.disable(admin, second.id());

        assertThat(world.accounts.setRole(second, ada.id(), Role.ADMIN)).isEqualTo(RoleChange.NOT_ALLOWED);
        assertThat(world.accounts.setRole(ada, ada.id(), Role.ADMIN)).isEqualTo(RoleChange.NOT_ALLOWED);
        assertThat(world.accounts.disable(ada, admin.id())).isEqualTo(RoleChange.NOT_ALLOWED);
        assertThatThrownBy(() -> world.accounts.newInvite(ada, Role.ADMIN, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OnBothDatabases
    void guests_and_unknown_accounts_have_no_role_to_change() {
        Account guest = world.guest("Europe/Paris").account();

        assertThat(world.accounts.setRole(admin, guest.id(), Role.ADMIN)).isEqualTo(RoleChange.GUEST);
        assertThat(world.accounts.setRole(admin, new AccountId(1), Role.ADMIN)).isEqualTo(RoleChange.UNKNOWN);
        assertThatThrownBy(() -> world.accounts.setRole(admin, admin.id(), Role.GUEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OnBothDatabases
    void the_list_finds_registered_accounts_by_a_part_of_login_or_name() {
        world.guest("Europe/Paris");
        Account ada = world.registered("ada_l").account();
        world.accounts.saveProfile(ada, new Profile("Ärztin 100%", "UTC", Theme.AUTO, null, GradeScale.FOUR, false));
        world.registered("bob");

        assertThat(logins("")).containsExactly("ada_l", "bob", "root.admin");
        assertThat(logins("ADA_")).containsExactly("ada_l");
        assertThat(logins("Ärztin")).containsExactly("ada_l");
        assertThat(logins("0%")).containsExactly("ada_l");
        assertThat(logins("%b%")).isEmpty();
        assertThat(logins("a!")).isEmpty();
        AccountRow row = world.accounts.listAccounts("bob", 1).get(0);
        assertThat(row.role()).isEqualTo(Role.LEARNER);
        assertThat(row.lastSeenAt()).isEqualTo(world.clock.instant());
        assertThat(row.disabledAt()).isNull();
    }

    private List<String> logins(String search) {
        return world.accounts.listAccounts(search, 1).stream()
                .map(AccountRow::login)
                .map(String::valueOf)
                .toList();
    }

    @OnBothDatabases
    void the_list_comes_in_pages() {
        world.database.write(tx -> {
            for (int i = 100; i < 100 + AccountService.PAGE_SIZE; i++) {
                tx.handle()
                        .execute(
                                "insert into accounts (id, login, name, role, zone, created_at)"
                                        + " values (?, ?, 'n', 'LEARNER', 'UTC', 0)",
                                i,
                                "learner" + i);
            }
            return 0;
        });

        assertThat(world.accounts.listAccounts("", 1)).hasSize(AccountService.PAGE_SIZE);
        assertThat(world.accounts.listAccounts("", 2))
                .extracting(AccountRow::login)
                .containsExactly("root.admin");
        assertThat(world.accounts.listAccounts("", 3)).isEmpty();
    }
}
