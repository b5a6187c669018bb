package hebb.account;

import hebb.account.OneTimeCode.Purpose;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The one-time codes, known by their hashes. */
interface OneTimeCodeDao {

    @SqlUpdate("""
            insert into one_time_codes (code_hash, purpose, role, account_id, created_at, expires_at)
            values (:hash, :purpose, :role, :account, :now, :expiry)
            """)
    void add(
            String hash,
            Purpose purpose,
            @Nullable Role role,
            @Nullable AccountId account,
            Instant now,
            Instant expiry);

    /** An invitation works only as long as whoever made it is an administrator. */
    @SqlQuery("""
            select purpose, role, account_id as account from one_time_codes
            where code_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                and (purpose <> 'INVITE' or exists (select 1 from accounts
                    where id = account_id and role = 'ADMIN' and disabled_at is null))
            """)
    Optional<OneTimeCode> find(String hash, Purpose purpose, Instant now);

    /** 1 for the one caller who uses the code; 0 for everybody after. */
    @SqlUpdate("""
            update one_time_codes set used_at = :now
            where code_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
            """)
    int use(String hash, Purpose purpose, Instant now);

    @SqlUpdate("delete from one_time_codes where purpose = :purpose")
    void deleteAll(Purpose purpose);

    @SqlUpdate("delete from one_time_codes where account_id = :account and purpose = 'RESET'")
    void deleteResets(AccountId account);

    @SqlUpdate("delete from one_time_codes where expires_at <= :now")
    int deleteExpired(Instant now);
}
