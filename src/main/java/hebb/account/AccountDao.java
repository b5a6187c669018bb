package hebb.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The accounts. */
interface AccountDao {

    String SELECT = """
            select id, login, name, password_hash, role, zone, theme, language, grade_scale, read_aloud,
                created_at, disabled_at
            from accounts
            """;

    @SqlQuery(SELECT + "where id = :id")
    Optional<Account> find(AccountId id);

    @SqlQuery(SELECT + "where login = :login")
    Optional<Account> findByLogin(String login);

    @SqlQuery("select role from accounts where id = :id")
    Role getRole(AccountId id);

    @SqlUpdate("""
            insert into accounts (id, login, name, password_hash, role, zone, theme, language, grade_scale, read_aloud,
                created_at)
            values (:id, :login, :name, :passwordHash, :role, :zone, :theme, :language, :gradeScale, :readAloud,
                :createdAt)
            """)
    void add(@BindMethods Account account);

    /** Makes a guest a registered account; 0 when it is no guest any more. */
    @SqlUpdate("""
            update accounts set login = :login, name = :name, password_hash = :passwordHash, role = :role, zone = :zone
            where id = :id and role = 'GUEST' and disabled_at is null
            """)
    int register(@BindMethods Account account);

    /** Replaces the hash that was checked; 0 when somebody else replaced it meanwhile. */
    @SqlUpdate("update accounts set password_hash = :fresh where id = :id and password_hash = :checked")
    int replacePassword(AccountId id, String checked, String fresh);

    @SqlUpdate("update accounts set password_hash = :hash where id = :id")
    void setPassword(AccountId id, String hash);

    @SqlUpdate("update accounts set role = :role where id = :id")
    void setRole(AccountId id, Role role);

    @SqlUpdate("update accounts set disabled_at = :at where id = :id")
    void setDisabledAt(AccountId id, @Nullable Instant at);

    @SqlQuery("select count(*) from accounts where role = 'ADMIN' and disabled_at is null")
    int countAdmins();

    @SqlQuery("""
            select id, login, name, role, created_at, disabled_at,
                (select max(last_seen_at) from web_sessions s where s.account_id = accounts.id) as last_seen_at
            from accounts
            where role <> 'GUEST'
                and (login like :pattern escape '!' or lower(name) like :pattern escape '!'
                    or name like :asTyped escape '!')
            order by login
            limit :limit offset :offset
            """)
    List<AccountRow> list(String pattern, String asTyped, int limit, int offset);

    @SqlQuery("""
            select count(*) from accounts
            where role <> 'GUEST'
                and (login like :pattern escape '!' or lower(name) like :pattern escape '!'
                    or name like :asTyped escape '!')
            """)
    int count(String pattern, String asTyped);

    @SqlUpdate("""
            update accounts
            set name = :name, zone = :zone, theme = :theme, language = :language, grade_scale = :gradeScale,
                read_aloud = :readAloud
            where id = :id
            """)
    void saveProfile(
            AccountId id,
            String name,
            String zone,
            Theme theme,
            @Nullable Language language,
            GradeScale gradeScale,
            boolean readAloud);

    /** What somebody who leaves wrote to those who reported mistakes in their decks. */
    @SqlUpdate("update card_reports set answer = null where deck_id in (select id from decks where owner_id = :owner)")
    void forgetAnswersToReports(AccountId owner);

    /** The decks of somebody who leaves stay for those who learn them, but nobody new finds them. */
    @SqlUpdate("update decks set archived_at = :now where owner_id = :owner and archived_at is null")
    void archiveDecks(AccountId owner, Instant now);

    @SqlUpdate("delete from accounts where id = :id")
    int delete(AccountId id);

    @SqlUpdate("""
            delete from accounts where id in (
                select id from accounts a
                where role = 'GUEST' and not exists (select 1 from web_sessions s where s.account_id = a.id)
                limit :most)
            """)
    int deleteLostGuests(int most);
}
