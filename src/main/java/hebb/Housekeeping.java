package hebb;

import hebb.account.AccountService;
import hebb.deck.BuiltInDecks;
import hebb.deck.DeckUpload;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program does by itself: it follows changes of the deck files and forgets what has expired. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final long DECK_SECONDS = 3;
    private static final long EXPIRY_SECONDS = 3_600;

    private final BuiltInDecks decks;
    private final AccountService accounts;
    private final DeckUpload upload;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "hebb-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    Housekeeping(BuiltInDecks decks, AccountService accounts, DeckUpload upload) {
        this.decks = decks;
        this.accounts = accounts;
        this.upload = upload;
    }

    /** Begins to load the decks and returns at once; from then on it works in the background. */
    Future<?> start() {
        Future<?> loaded = timer.submit(decks::refresh);
        every(DECK_SECONDS, decks::refresh);
        every(EXPIRY_SECONDS, accounts::deleteExpired);
        every(EXPIRY_SECONDS, upload::deleteExpired);
        return loaded;
    }

    private void every(long seconds, Runnable work) {
        var unused = timer.scheduleWithFixedDelay(() -> attempt(work), seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure is told and tried again next time; it must not end the timer. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("housekeeping failed", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
