package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether the program can do its work, asked by anybody as often as they like. */
final class HealthTest {

    private final RunningApp app = RunningApp.onSqlite();
    private final PlainBrowser browser = app.browser();

    @AfterEach
    void stop() {
        app.close();
    }

    private long lastProbe() {
        return app.database()
                .<Long>read(tx -> tx.handle()
                        .select("select max(at) from probes")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void ready_writes_once_a_second_however_often_it_is_asked() {
        assertThat(browser.get("/health/ready").body()).isEqualTo("ready");
        long first = lastProbe();
        for (int i = 0; i < 9; i++) {
            app.clock().advance(Duration.ofMillis(100));
            assertThat(browser.get("/health/ready").status()).isEqualTo(200);
        }
        assertThat(lastProbe()).isEqualTo(first);
        app.clock().advance(Duration.ofMillis(100));
        browser.get("/health/ready");
        assertThat(lastProbe()).isEqualTo(first + 1_000);
    }

    @Test
    void trouble_is_told_a_second_later_at_most_and_so_is_its_end() {
        browser.get("/health/ready");
        app.database().write(tx -> tx.handle().execute("alter table probes rename to elsewhere"));
        app.clock().advance(Duration.ofSeconds(1));
        Reply trouble = browser.get("/health/ready");
        assertThat(trouble.status()).isEqualTo(503);
        assertThat(trouble.body()).isEqualTo("not ready: The database failed.");
        app.database().write(tx -> tx.handle().execute("alter table elsewhere rename to probes"));
        assertThat(browser.get("/health/ready").status()).isEqualTo(503);
        app.clock().advance(Duration.ofSeconds(1));
        assertThat(browser.get("/health/ready").status()).isEqualTo(200);
        assertThat(browser.get("/health/live").body()).isEqualTo("live");
    }

    @Test
    void a_clock_that_was_put_back_keeps_nobody_from_looking() {
        browser.get("/health/ready");
        long first = lastProbe();
        app.clock().advance(Duration.ofHours(-1));
        browser.get("/health/ready");
        assertThat(lastProbe()).isLessThan(first);
    }
}
