package hebb.account;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Failed tries, counted by subject and minute. */
interface AttemptDao {

    /** The tries of one minute. */
    record Minute(Instant windowStart, int tries) {}

    /** Oldest first. */
    @SqlQuery("""
            select window_start, tries from attempts
            where subject = :subject and window_start > :after and window_start <= :until
            order by window_start
            """)
    List<Minute> list(String subject, Instant after, Instant until);

    @SqlUpdate("""
            insert into attempts (subject, window_start, tries) values (:subject, :minute, 1)
            on conflict (subject, window_start) do update set tries = attempts.tries + 1
            """)
    void count(String subject, Instant minute);

    @SqlUpdate("delete from attempts where subject = :subject")
    void forget(String subject);

    @SqlUpdate("delete from attempts where window_start <= :until")
    int deleteUntil(Instant until);
}
