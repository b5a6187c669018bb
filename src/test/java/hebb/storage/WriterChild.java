package hebb.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The program that the crash tests kill: writes each id it reads with Database.write, and prints it when kept. */
final class WriterChild {

    static final String FILE = "crash.db";

    private static final int THREADS = 8;

    private WriterChild() {}

    /** Arguments: the folder of the database, FULL or NORMAL, and after how many pages of log to checkpoint. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], FILE);
        SqliteDatabase database =
                SqliteDatabase.open(file, SqliteDatabase.Options.DEFAULT, SynchronousMode.valueOf(arguments[1]));
        int pages = Integer.parseInt(arguments[2]);
        database.write(tx -> tx.handle().execute("pragma wal_autocheckpoint = " + pages));
        BlockingQueue<String> ids = new LinkedBlockingQueue<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> writeAll(database, ids));
            thread.setDaemon(true);
            thread.start();
        }
        // Ends with its parent: the pipe is closed then.
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) ids.add(line);
    }

    private static void writeAll(Database database, BlockingQueue<String> ids) {
        try {
            while (true) {
                String id = ids.take();
                System.out.println(isKept(database, id) ? id : "-" + id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isKept(Database database, String id) {
        try {
            return database.<Integer>write(tx ->
                            tx.handle().execute("insert into ledger values (?, ?)", Long.valueOf(id), "x".repeat(500)))
                    == 1;
        } catch (StorageException e) {
            return false;
        }
    }
}
