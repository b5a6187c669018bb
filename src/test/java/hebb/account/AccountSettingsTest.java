package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class AccountSettingsTest {

    private AccountWorld world;
    private Account ada;

    @BeforeEach
    void open(Database database) {
        world = new AccountWorld(database);
        ada = world.registered("ada").account();
    }

    @OnBothDatabases
    void theme_zone_and_name_are_kept() {
        assertThat(world.accounts.saveProfile(
                        ada,
                        new Profile(" Ada L. ", "Pacific/Auckland", Theme.DARK, Language.ES, GradeScale.SIX, false)))
                .isEmpty();

        Account after = world.reloaded(ada);
        assertThat(after.theme()).isEqualTo(Theme.DARK);
        assertThat(after.zone()).isEqualTo("Pacific/Auckland");
        assertThat(after.name()).isEqualTo("Ada L.");
        assertThat(after.language()).isEqualTo(Language.ES);
        assertThat(after.gradeScale()).isEqualTo(GradeScale.SIX);
    }

    @OnBothDatabases
    void the_language_can_be_left_to_the_browser_again() {
        assertThat(ada.language()).isNull();
        assertThat(ada.gradeScale()).isEqualTo(GradeScale.FOUR);
        for (Language language : Language.values()) {
            world.accounts.saveProfile(ada, new Profile("Ada", "UTC", Theme.AUTO, language, GradeScale.TWO, false));
            assertThat(world.reloaded(ada).language()).isEqualTo(language);
        }
        world.accounts.saveProfile(ada, new Profile("Ada", "UTC", Theme.AUTO, null, GradeScale.TWO, false));
        assertThat(world.reloaded(ada).language()).isNull();
        assertThat(world.reloaded(ada).gradeScale()).isEqualTo(GradeScale.TWO);
    }

    @OnBothDatabases
    void an_unknown_zone_and_an_empty_or_endless_name_change_nothing() {
        for (String zone : List.of("Mars/Olympus", "+01:00", "")) {
            assertThat(world.accounts.saveProfile(
                            ada, new Profile("Ada", zone, Theme.DARK, null, GradeScale.FOUR, false)))
                    .hasSize(1);
        }
        for (String name : List.of(" \n\u200b", "x".repeat(81))) {
            assertThat(world.accounts.saveProfile(
                            ada, new Profile(name, "UTC", Theme.DARK, null, GradeScale.FOUR, false)))
                    .hasSize(1);
        }

        assertThat(world.reloaded(ada)).isEqualTo(ada);
    }

    @OnBothDatabases
    void an_erased_account_takes_sessions_and_reviews_along_and_leaves_its_decks_archived() {
        SignedIn gone = world.registered("gone");
        Belongings.give(world.database, gone.account().id());
        world.accounts.newResetCode(gone.account().id());
        world.signIn("gone", "wrong");

        assertThat(world.accounts.erase(gone.account().id())).isTrue();

        assertThat(world.isLive(gone.token())).isFalse();
        assertThat(world.accounts.findByLogin("gone")).isEmpty();
        assertThat(Belongings.reviews(world.database, gone.account().id())).isZero();
        assertThat(Belongings.decks(world.database, gone.account().id())).isZero();
        assertThat(Belongings.archivedDecksWithoutOwner(world.database)).isEqualTo(1);
        assertThat(count("select count(*) from one_time_codes where account_id > ?"))
                .isZero();
        // What stays counts the address's registrations and its wrong tries.
        assertThat(count("select count(*) from attempts where tries > ?")).isEqualTo(2);
        assertThat(world.accounts.erase(gone.account().id())).isFalse();
        assertThat(world.accounts.findByLogin("ada")).contains(ada);
    }

    private int count(String sql) {
        return Belongings.count(world.database, sql, 0L);
    }

    @OnBothDatabases
    void what_is_past_is_cleared_away() {
        Account admin = world.admin("root.admin");
        world.accounts.newInvite(admin, Role.LEARNER, Duration.ofDays(1));
        world.signIn("ada", "wrong");
        assertThat(world.accounts.deleteExpired()).isZero();

        world.clock.advance(Duration.ofDays(31));

        // One invitation, one session, one registration, one try of the login and one of the address.
        assertThat(world.accounts.deleteExpired()).isEqualTo(5);
        assertThat(world.accounts.deleteExpired()).isZero();
    }
}
