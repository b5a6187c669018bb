package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.account.AccountId;
import hebb.progress.PersonalData;
import hebb.storage.Database;
import hebb.storage.TestDatabases;
import hebb.storage.Tx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of what is kept of somebody costs others nothing, and leaves nothing behind. */
final class DataFileTest {

    private static final AccountId SOMEBODY = new AccountId(1);
    private static final AccountId ANOTHER = new AccountId(2);

    @TempDir
    private Path folder;

    /** A real database whose first read waits until it is told to go on. */
    private static final class Held implements Database {

        private final Database database;
        private final AtomicBoolean isFirst = new AtomicBoolean(true);
        final CountDownLatch reading = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);

        Held(Database database) {
            this.database = database;
        }

        @Override
        public <R> R read(Function<Tx, R> work) {
            if (isFirst.getAndSet(false)) hold();
            return database.read(work);
        }

        private void hold() {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public <R> R write(Function<Tx, R> work) {
            throw new AssertionError("looking writes nothing");
        }

        @Override
        public String dialect() {
            return database.dialect();
        }

        @Override
        public DataSource dataSource() {
            return database.dataSource();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @Test
    void one_is_written_at_a_time_and_who_waits_too_long_is_told() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Held database = new Held(TestDatabases.sqlite())) {
            DataFile file = new DataFile(new PersonalData(database), folder, Duration.ofMillis(50));
            Future<Integer> first = other.submit(() -> length(file));
            database.reading.await();
            assertThatThrownBy(() -> length(file, ANOTHER))
                    .isInstanceOfSatisfying(
                            PageException.class, e -> assertThat(e.status()).isEqualTo(503));
            database.goOn.countDown();
            assertThat(first.get()).isPositive();
            assertThat(length(file)).isPositive();
        } finally {
            other.shutdownNow();
        }
    }

    private static int length(DataFile file) throws IOException {
        return length(file, SOMEBODY);
    }

    private static int length(DataFile file, AccountId account) throws IOException {
        try (InputStream zip = file.open(account)) {
            return zip.readAllBytes().length;
        }
    }

    @Test
    void while_somebody_takes_a_file_slowly_others_get_theirs_and_none_stays_in_the_folder() throws IOException {
        try (Database database = TestDatabases.sqlite()) {
            DataFile file = new DataFile(new PersonalData(database), folder, Duration.ZERO);
            try (InputStream slow = file.open(SOMEBODY)) {
                assertThat(slow.read()).isEqualTo('P');
                assertThat(length(file, ANOTHER)).isEqualTo(1 + slow.readAllBytes().length);
                assertThatThrownBy(() -> length(file)).isInstanceOf(PageException.class);
            }
            assertThat(length(file)).isPositive();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_failure_leaves_nothing_behind_and_gives_the_turn_on() {
        Database closed = TestDatabases.sqlite();
        DataFile file = new DataFile(new PersonalData(closed), folder, Duration.ZERO);
        closed.close();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> length(file)).isNotInstanceOf(PageException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
