package hebb.storage;

import java.time.Instant;

/** A write that changes nothing of value, to know that writing works. */
public final class WriteProbe {

    private static final String TOUCH =
            "insert into probes (id, at) values (1, ?) on conflict (id) do update set at = excluded.at";

    private WriteProbe() {}

    /** Returns after the write is durable; throws {@link StorageException} where it cannot be. */
    public static void run(Database database, Instant now) {
        database.write(tx -> tx.sql(TOUCH).bind(now.toEpochMilli()).run());
    }
}
