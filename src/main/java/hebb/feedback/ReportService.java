package hebb.feedback;

import hebb.account.Account;
import hebb.account.Role;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.storage.Database;
import hebb.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes reports of mistakes to whoever looks after a deck, and their answers back. */
public final class ReportService {

    private static final Duration TOLD = Duration.ofDays(14);
    private static final int MOST_TOLD = 5;
    private static final int MOST_OF_CARD = 20;
    private static final int MOST_OPEN = 50;

    private final Database database;
    private final Clock clock;
    private final Ids ids;

    public ReportService(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** A card that this learner may report: still asked, of a deck in the daily review. */
    public Optional<CardRow> findReportable(Account learner, CardId card) {
        return database.read(tx -> tx.dao(ReportDao.class).findReportable(learner.id(), card));
    }

    /**
     * Reports a mistake. A second report of a card takes the place of the one that is still open.
     *
     * @param text what is wrong, may be empty unless the kind is {@link ReportKind#OTHER}
     */
    public ReportResult send(Account learner, CardId card, ReportKind kind, String text) {
        String plain = plain(text);
        if (plain.isEmpty() && kind == ReportKind.OTHER) return ReportResult.TEXT_MISSING;
        if (plain.length() > CardReport.MOST_CHARS) return ReportResult.TEXT_TOO_LONG;
        Instant now = clock.instant();
        ReportId id = new ReportId(ids.next());
        return database.write(tx -> send(tx.dao(ReportDao.class), learner, card, kind, plain, id, now));
    }

    /** Without what cannot be seen, line ends apart: not every database keeps it. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }

    private static ReportResult send(
            ReportDao reports, Account learner, CardId card, ReportKind kind, String text, ReportId id, Instant now) {
        Optional<CardRow> row = reports.findReportable(learner.id(), card);
        if (row.isEmpty()) return ReportResult.NOT_FOUND;
        DeckId deck = row.get().deck();
        ReportResult refused = refusal(reports, learner, card, deck, now);
        if (refused != ReportResult.SENT) return refused;
        reports.save(id, deck, card, learner.id(), kind, text, now);
        return ReportResult.SENT;
    }

    /** Another text for a report that waits already is never too much. */
    private static ReportResult refusal(ReportDao reports, Account learner, CardId card, DeckId deck, Instant now) {
        if (reports.findOpen(learner.id(), card).isPresent()) return ReportResult.SENT;
        int sent = reports.countSince(learner.id(), now.minus(ReportLimit.SPAN));
        if (sent >= ReportLimit.of(learner)) return ReportResult.TOO_MANY;
        boolean full = learner.isGuest() && reports.countOpenOfGuests(deck) >= ReportLimit.GUESTS_PER_DECK;
        return full ? ReportResult.DECK_FULL : ReportResult.SENT;
    }

    /** The report of this learner that waits for an answer. */
    public Optional<CardReport> findOpen(Account learner, CardId card) {
        return database.read(tx -> tx.dao(ReportDao.class).findOpen(learner.id(), card));
    }

    /** What this learner reported about a card, the latest first. */
    public List<CardReport> listOwn(Account learner, CardId card) {
        return database.read(tx -> tx.dao(ReportDao.class).listByCard(learner.id(), card, MOST_OF_CARD));
    }

    /** What this learner reported about a deck and lately got an answer to, the latest first. */
    public List<CardReport> listSettled(Account learner, DeckId deck) {
        Instant after = clock.instant().minus(TOLD);
        return database.read(tx -> tx.dao(ReportDao.class).listSettled(learner.id(), deck, after, MOST_TOLD));
    }

    /** Whether this account settles the reports of a deck: its owner, or an administrator where nobody owns it. */
    public boolean isManagedBy(Account account, DeckId deck) {
        return database.read(tx -> isManagedBy(tx.dao(ReportDao.class), account, deck));
    }

    private static boolean isManagedBy(ReportDao reports, Account account, DeckId deck) {
        return reports.countManaged(account.id(), isAdmin(account), deck) > 0;
    }

    private static boolean isAdmin(Account account) {
        return account.role() == Role.ADMIN;
    }

    /** The reports that wait longest. The caller has made sure that the account looks after the deck. */
    public List<CardReport> listOpen(DeckId deck) {
        return database.read(tx -> tx.dao(ReportDao.class).listOpen(deck, MOST_OPEN));
    }

    public int countOpen(DeckId deck) {
        return database.read(tx -> tx.dao(ReportDao.class).countOpen(deck));
    }

    /** How many reports wait for this account in each deck that it looks after. */
    public Map<DeckId, Integer> mapOpen(Account account) {
        return database.read(tx -> tx.dao(ReportDao.class).mapOpen(account.id(), isAdmin(account)));
    }

    /**
     * Settles a report; one that is settled already stays as it is.
     *
     * @param answer a word to the reporter, cut at {@link CardReport#MOST_CHARS}, empty for none
     * @return false when this account does not look after the deck
     */
    public boolean settle(Account account, DeckId deck, ReportId report, Settlement outcome, String answer) {
        String plain = plain(answer);
        String cut = plain.substring(0, Math.min(plain.length(), CardReport.MOST_CHARS));
        Instant now = clock.instant();
        return database.write(tx -> {
            ReportDao reports = tx.dao(ReportDao.class);
            if (!isManagedBy(reports, account, deck)) return false;
            reports.settle(deck, report, outcome, cut.isEmpty() ? null : cut, now);
            return true;
        });
    }
}
