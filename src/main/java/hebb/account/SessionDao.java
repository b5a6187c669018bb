package hebb.account;

import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions, on kept prepared statements: every request asks for one. */
final class SessionDao {

    private static final String FIND = """
            select a.id, a.login, a.name, a.password_hash, a.role, a.zone, a.theme, a.language, a.grade_scale,
                a.read_aloud, a.created_at, a.disabled_at, s.last_seen_at, s.expires_at
            from web_sessions s join accounts a on a.id = s.account_id
            where s.token_hash = ?""";

    private static final String ADD = """
            insert into web_sessions (token_hash, account_id, created_at, last_seen_at, expires_at)
            values (?, ?, ?, ?, ?)""";

    private static final String RENEW = "update web_sessions set last_seen_at = ?, expires_at = ? where token_hash = ?";

    private static final String DELETE = "delete from web_sessions where token_hash = ?";

    private static final String DELETE_ALL = "delete from web_sessions where account_id = ?";

    private static final String DELETE_OTHERS = "delete from web_sessions where account_id = ? and token_hash <> ?";

    private static final String DELETE_EXPIRED = "delete from web_sessions where expires_at <= ?";

    private final Tx tx;

    SessionDao(Tx tx) {
        this.tx = tx;
    }

    Optional<WebSession> find(String hash) {
        return tx.sql(FIND).bind(hash).find(SessionDao::session);
    }

    void add(String hash, AccountId account, Instant now, Instant expiry) {
        tx.sql(ADD)
                .bind(hash)
                .bind(account.value())
                .bind(now.toEpochMilli())
                .bind(now.toEpochMilli())
                .bind(expiry.toEpochMilli())
                .run();
    }

    void renew(String hash, Instant now, Instant expiry) {
        tx.sql(RENEW)
                .bind(now.toEpochMilli())
                .bind(expiry.toEpochMilli())
                .bind(hash)
                .run();
    }

    void delete(String hash) {
        tx.sql(DELETE).bind(hash).run();
    }

    void deleteAll(AccountId account) {
        tx.sql(DELETE_ALL).bind(account.value()).run();
    }

    void deleteOthers(AccountId account, String keptHash) {
        tx.sql(DELETE_OTHERS).bind(account.value()).bind(keptHash).run();
    }

    int deleteExpired(Instant now) {
        return tx.sql(DELETE_EXPIRED).bind(now.toEpochMilli()).run();
    }

    private static WebSession session(ResultSet row) throws SQLException {
        Account account = new Account(
                new AccountId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Role.valueOf(row.getString(5)),
                row.getString(6),
                Theme.valueOf(row.getString(7)),
                language(row.getString(8)),
                GradeScale.valueOf(row.getString(9)),
                row.getBoolean(10),
                Instant.ofEpochMilli(row.getLong(11)),
                instant(row, 12));
        return new WebSession(account, Instant.ofEpochMilli(row.getLong(13)), Instant.ofEpochMilli(row.getLong(14)));
    }

    private static @Nullable Language language(@Nullable String name) {
        return name == null ? null : Language.valueOf(name);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
