package hebb.web;

import hebb.account.AccountId;
import hebb.progress.PersonalData;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * All that is kept of one person, as a file that a browser takes as slowly as it likes: it is written first, so that
 * nobody's network holds a connection of the database. One is written at a time, for it may read a whole log: however
 * often it is asked for, a core is left for the answers of all others.
 */
final class DataFile {

    /** Who waits longer is better told than kept. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PersonalData data;
    private final Path folder;
    private final Duration patience;
    private final Semaphore turn = new Semaphore(1, true);
    private final Set<AccountId> taking = ConcurrentHashMap.newKeySet();

    /** @param folder takes the files while they are taken */
    DataFile(PersonalData data, Path folder, Duration patience) {
        this.data = data;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * The zip file from its beginning; nothing of it is left when it is closed. Nobody takes two at a time: however
     * slowly they are taken, the folder has room for those of others.
     */
    InputStream open(AccountId account) throws IOException {
        if (!taking.add(account)) throw busy();
        try {
            return new FilterInputStream(inTurn(account)) {
                @Override
                public void close() throws IOException {
                    taking.remove(account);
                    super.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            taking.remove(account);
            throw e;
        }
    }

    private static PageException busy() {
        return new PageException(503, "error.download");
    }

    private InputStream inTurn(AccountId account) throws IOException {
        if (!isMyTurn()) throw busy();
        try {
            return written(account);
        } finally {
            turn.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FileChannel opened(Path path) throws IOException {
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private InputStream written(AccountId account) throws IOException {
        FileChannel file = opened(Files.createTempFile(folder, "hebb-data", ".zip"));
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
            data.write(account, out);
            out.flush();
            return Channels.newInputStream(file.position(0));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
