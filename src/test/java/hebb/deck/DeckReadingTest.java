package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Basic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DeckReadingTest {

    private static final String OLD = "Q: one?\nA: old\n@id: one\n";
    private static final String NEW = "Q: one?\nA: new\n@id: one\n";

    @TempDir
    private Path folder;

    private void write(String text, long millis) throws IOException {
        Path file = Files.writeString(folder.resolve("deck.md"), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    private DeckReading begun() throws InterruptedException {
        DeckReading reading = DeckReading.begin(folder);
        for (Thread thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().equals(DeckReading.THREAD)) thread.join();
        return reading;
    }

    private static String back(DeckReading reading, Map<String, String> fingerprint) {
        return ((Basic) reading.read(fingerprint).get(0).parsed().deck().cards().get(0)).back();
    }

    @Test
    void what_was_read_ahead_is_not_read_again() throws Exception {
        write(OLD, 1_000);
        DeckReading reading = begun();
        write(NEW, 1_000);
        assertThat(back(reading, reading.fingerprint())).isEqualTo("old");
        assertThat(back(reading, reading.fingerprint())).isEqualTo("new");
    }

    @Test
    void files_that_changed_meanwhile_are() throws Exception {
        write(OLD, 1_000);
        DeckReading reading = begun();
        write(NEW, 9_000);
        assertThat(back(reading, reading.fingerprint())).isEqualTo("new");
    }

    @Test
    void a_folder_that_comes_late_is_read_when_it_is_there() throws Exception {
        Files.delete(folder);
        DeckReading reading = begun();
        assertThat(reading.read(reading.fingerprint())).isEmpty();
        Files.createDirectory(folder);
        write(NEW, 1_000);
        assertThat(back(reading, reading.fingerprint())).isEqualTo("new");
    }
}
