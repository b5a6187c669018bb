package hebb.progress;

import hebb.storage.Database;
import hebb.storage.SqliteDatabase;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** SQLite in a file of its own, with the schema. */
final class Sqlite {

    private Sqlite() {}

    static Database open(Path folder) {
        Path file = folder.resolve("hebb.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
        return SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT);
    }
}
