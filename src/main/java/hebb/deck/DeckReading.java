package hebb.deck;

import hebb.deck.DeckFolder.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The deck files of a folder, which can be read while the database that takes them is still being opened. */
public final class DeckReading {

    static final String THREAD = "hebb-decks";

    private final DeckFolder folder;
    private @Nullable Future<Snapshot> ahead;

    /** The decks of a moment, and what their files were like just before. */
    private record Snapshot(Map<String, String> fingerprint, List<Found> decks) {}

    /** @param folder holds deck files at any depth; it may also lie inside a jar */
    public DeckReading(Path folder) {
        this.folder = new DeckFolder(folder);
    }

    /** Begins to read in the background and returns at once. */
    public static DeckReading begin(Path folder) {
        DeckReading reading = new DeckReading(folder);
        FutureTask<Snapshot> task =
                new FutureTask<>(() -> new Snapshot(reading.folder.fingerprint(), reading.folder.read()));
        Thread thread = new Thread(task, THREAD);
        thread.setDaemon(true);
        thread.start();
        reading.ahead = task;
        return reading;
    }

    Map<String, String> fingerprint() {
        return folder.fingerprint();
    }

    /** The decks of files like these, as they were read ahead or, where files have changed since, as they are now. */
    List<Found> read(Map<String, String> fingerprint) {
        Future<Snapshot> task = ahead;
        ahead = null;
        if (task == null) return folder.read();
        try {
            Snapshot snapshot = task.get();
            return snapshot.fingerprint().equals(fingerprint) ? snapshot.decks() : folder.read();
        } catch (ExecutionException e) {
            // Whatever was in the way: if it still is, this reading tells.
            return folder.read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the decks are read", e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
