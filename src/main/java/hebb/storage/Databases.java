package hebb.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Opens whichever database an address names. */
public final class Databases {

    private static final int POSTGRES_CONNECTIONS = 10;

    private Databases() {}

    /**
     * @param address a jdbc:postgresql address, or the path of an SQLite file
     * @param random spreads the pauses between attempts on PostgreSQL
     * @param commitGroup the most writes in one SQLite commit
     */
    public static Database open(String address, RandomGenerator random, int commitGroup) {
        if (address.startsWith("jdbc:postgresql:")) {
            return PostgresDatabase.open(address, POSTGRES_CONNECTIONS, random);
        }
        return SqliteDatabase.open(Path.of(address), SqliteDatabase.Options.DEFAULT.withGroupSize(commitGroup));
    }

    /**
     * Writes one row, so that whoever asks whether the program is ready knows that writing works, down to the disk.
     *
     * @throws StorageException saying why it does not
     */
    public static void probe(Database database, Instant now) {
        database.write(tx -> tx.handle()
                .execute(
                        "insert into probes (id, at) values (1, ?) on conflict (id) do update set at = excluded.at",
                        now));
    }
}
