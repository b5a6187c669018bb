package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PostgresDatabaseTest {

    @Test
    void a_key_taken_between_look_and_insert_is_seen_at_the_second_look() {
        try (Database database = TestDatabases.postgres()) {
            database.write(tx -> tx.handle().execute("create table slots (id bigint primary key)"));
            AtomicInteger looks = new AtomicInteger();
            String outcome = database.write(tx -> {
                if (isThere(tx)) return "seen at look " + looks.incrementAndGet();
                // Somebody who does not look first comes in between.
                if (looks.incrementAndGet() == 1) insertElsewhere(database);
                return "inserted " + insert(tx);
            });
            assertThat(outcome).isEqualTo("seen at look 2");
        }
    }

    private static boolean isThere(Tx tx) {
        return !tx.handle()
                .select("select id from slots")
                .mapTo(Long.class)
                .list()
                .isEmpty();
    }

    private static int insert(Tx tx) {
        return tx.handle().execute("insert into slots values (7)");
    }

    private static void insertElsewhere(Database database) {
        try {
            Together.run(1, i -> database.write(PostgresDatabaseTest::insert));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThatThrownBy(() -> PostgresDatabase.open("jdbc:postgresql://127.0.0.1:1/hebb", 2, new Random(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be reached");
    }
}
