package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MigratorTest {

    @OnBothDatabases
    void migrating_twice_leaves_the_same_schema(Database database) {
        List<String> before = Schema.columns(database);
        Migrator.migrate(database);
        assertThat(Schema.columns(database)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void both_dialects_have_the_same_migrations() throws IOException {
        assertThat(files("sqlite")).isEqualTo(files("postgresql")).isNotEmpty();
    }

    private static List<String> files(String dialect) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migration", dialect))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void both_databases_have_the_same_tables_and_columns() {
        try (Database sqlite = TestDatabases.sqlite();
                Database postgres = TestDatabases.postgres()) {
            assertThat(Schema.columns(sqlite)).isEqualTo(Schema.columns(postgres));
        }
    }

    @OnBothDatabases
    void a_schema_newer_than_the_program_is_refused(Database database) {
        database.write(
                tx -> tx.handle()
                        .execute(
                                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                                        + " checksum, installed_by, execution_time, success)"
                                        + " values (99, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'x', 1, true)"));
        assertThatThrownBy(() -> Migrator.migrate(database))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer");
    }

    /** The last migration finds its table there already; the one before it has done its work by then. */
    @OnBothDatabases
    void where_one_migration_fails_none_was_made(Database database) {
        database.write(tx -> tx.handle().execute("delete from flyway_schema_history where version in ('011', '012')"));
        List<String> before = Schema.columns(database);
        assertThatThrownBy(() -> Migrator.migrate(database)).isInstanceOf(StorageException.class);
        assertThat(versionsFrom011(database)).isEmpty();
        assertThat(Schema.columns(database)).isEqualTo(before);
        database.write(tx -> tx.handle().execute("drop table node_numbers"));
        Migrator.migrate(database);
        assertThat(versionsFrom011(database)).containsExactly("011", "012");
    }

    private static List<String> versionsFrom011(Database database) {
        return database.read(tx -> tx.handle()
                .createQuery("select version from flyway_schema_history where version >= '011' order by version")
                .mapTo(String.class)
                .list());
    }

    @OnBothDatabases
    void a_migration_that_was_changed_after_it_ran_is_refused(Database database) {
        database.write(tx ->
                tx.handle().execute("update flyway_schema_history set checksum = checksum + 1 where version = '002'"));
        assertThatThrownBy(() -> Migrator.migrate(database))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("002");
    }
}
