package hebb;

import hebb.account.AccountService;
import hebb.deck.BuiltInDecks;
import hebb.deck.DeckUpload;
import hebb.deck.media.MediaService;
import hebb.review.ExamService;
import hebb.storage.DailyBackups;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the program does by itself: it follows changes of the deck files and forgets what has expired. */
final class Housekeeping implements AutoCloseable {

    private static final long DECK_SECONDS = 3;
    private static final long EXPIRY_SECONDS = 3_600;
    /** Soon after the start, since many a machine is not on for long; there is one a day. */
    private static final long BACKUP_SECONDS = 120;
    /** How long work that keeps failing is left alone at most. */
    private static final long LONGEST_PAUSE_SECONDS = 300;

    private final BuiltInDecks decks;
    private final AccountService accounts;
    private final DeckUpload upload;
    private final ExamService exams;
    private final MediaService media;
    private final Optional<DailyBackups> backups;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "hebb-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    Housekeeping(
            BuiltInDecks decks,
            AccountService accounts,
            DeckUpload upload,
            ExamService exams,
            MediaService media,
            Optional<DailyBackups> backups) {
        this.decks = decks;
        this.accounts = accounts;
        this.upload = upload;
        this.exams = exams;
        this.media = media;
        this.backups = backups;
    }

    /** Begins to load the decks and returns at once; from then on it works in the background. */
    Future<?> start() {
        Future<?> loaded = timer.submit(decks::refresh);
        every(DECK_SECONDS, "following the deck files", decks::refresh);
        every(EXPIRY_SECONDS, "forgetting sessions and guests that are past", accounts::deleteExpired);
        every(EXPIRY_SECONDS, "forgetting uploads that are past", upload::deleteExpired);
        every(EXPIRY_SECONDS, "forgetting exams that are past", exams::forgetPast);
        every(EXPIRY_SECONDS, "forgetting pictures and sounds that no deck names", media::deleteOrphans);
        backups.ifPresent(daily -> every(BACKUP_SECONDS, "backing the database up", daily::run));
        return loaded;
    }

    private void every(long seconds, String name, Runnable work) {
        Chore chore = new Chore(name, work, LONGEST_PAUSE_SECONDS / seconds);
        var unused = timer.scheduleWithFixedDelay(chore, seconds, seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
