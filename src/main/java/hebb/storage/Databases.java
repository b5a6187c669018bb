package hebb.storage;

import java.nio.file.Path;
import java.util.Optional;
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
        return file(address)
                .<Database>map(
                        file -> SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT.withGroupSize(commitGroup)))
                .orElseGet(() -> PostgresDatabase.open(address, POSTGRES_CONNECTIONS, random));
    }

    /** The file of an SQLite database; empty for PostgreSQL. */
    public static Optional<Path> file(String address) {
        return address.startsWith("jdbc:postgresql:") ? Optional.empty() : Optional.of(Path.of(address));
    }
}
