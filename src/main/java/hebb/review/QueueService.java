package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.deck.LearnerDeck;
import hebb.deck.LearnerDeckDao;
import hebb.plan.Portion;
import hebb.plan.StudyPlan;
import hebb.plan.StudyPlanDao;
import hebb.scheduling.Sm2;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a learner what to study today. Only reads. */
public final class QueueService {

    /** How far to look for the next card where none comes tomorrow; the last is beyond every interval. */
    private static final List<Integer> DAYS_AHEAD = List.of(30, 2 * Sm2.INTERVAL_CAP);

    /** How many cards are put in order to find the next one. */
    private static final int HEAD = 24;

    private final Database database;

    public QueueService(Database database) {
        this.database = database;
    }

    public Overview overview(Account learner, StudyDay today) {
        return database.read(tx -> {
            DayLog done = dayLog(tx, learner, today);
            QueueDao queue = new QueueDao(tx);
            StudyPlan plan = new StudyPlanDao(tx).get(learner.id());
            List<LearnerDeck> decks = decks(tx, learner);
            Shares shares = new Shares(queue, learner.id(), plan, decks, done, today);
            Map<DeckId, Long> drill = queue.listInDrill(learner.id(), today).stream()
                    .collect(Collectors.groupingBy(QueuedCard::deck, Collectors.counting()));
            Outlook outlook = outlook(tx, learner, today, today.plus(1));
            List<DeckLoad> loads = decks.stream()
                    .map(deck -> load(
                            deck,
                            shares.of(deck),
                            outlook,
                            shares.countNew(deck),
                            drill.getOrDefault(deck.deck(), 0L).intValue()))
                    .toList();
            return new Overview(
                    loads,
                    pace(tx, learner),
                    done,
                    next(tx, learner, loads, outlook, plan).orElse(null),
                    plan,
                    tx.dao(MarkDao.class).countSpread(learner.id(), today));
        });
    }

    private static DeckLoad load(LearnerDeck deck, Share share, Outlook outlook, int fresh, int drill) {
        int due = outlook.due(deck.deck());
        int shareOfDue = Math.min(due, share.due());
        return new DeckLoad(deck, shareOfDue, fresh, drill, due - shareOfDue, outlook.overdue(deck.deck()));
    }

    /** Where the learner is in one deck, or in all where it is null; empty when it is not in the daily review. */
    public Optional<Sitting> sitting(Account learner, @Nullable DeckId deck, StudyDay today) {
        return database.read(tx -> sitting(tx, learner, deck, today));
    }

    /** The same with the card to ask: the wanted one where it still waits, otherwise the first. */
    public Optional<Asking> asking(Account learner, @Nullable DeckId deck, StudyDay today, Optional<CardId> wanted) {
        return database.read(tx -> sitting(tx, learner, deck, today).map(sitting -> {
            Optional<AskedCard> next = wanted.flatMap(card -> asked(tx, learner, card, today))
                    .filter(card -> card.isWaitingOn(today) && isIn(deck, card))
                    .or(() -> sitting.queue().first().flatMap(first -> asked(tx, learner, first.card(), today)));
            return new Asking(sitting, next.orElse(null));
        }));
    }

    private static boolean isIn(@Nullable DeckId deck, AskedCard card) {
        return deck == null || deck.equals(card.row().deck());
    }

    /** The same with a card that was asked, whether it still waits or not. */
    public Optional<Asking> answering(Account learner, @Nullable DeckId deck, StudyDay today, CardId card) {
        return database.read(tx -> sitting(tx, learner, deck, today)
                .map(sitting ->
                        new Asking(sitting, asked(tx, learner, card, today).orElse(null))));
    }

    /** The same with its next cards. */
    public Optional<Ahead> ahead(Account learner, @Nullable DeckId deck, StudyDay today, int most) {
        return database.read(tx -> sitting(tx, learner, deck, today, most + HEAD)
                .map(sitting -> new Ahead(
                        sitting,
                        sitting.queue().cards().stream()
                                .limit(most)
                                .flatMap(card -> asked(tx, learner, card.card(), today).stream())
                                .toList())));
    }

    private static Optional<AskedCard> asked(Tx tx, Account learner, CardId card, StudyDay today) {
        return new AskedCardDao(tx).find(learner.id(), card, today);
    }

    private static Optional<Sitting> sitting(Tx tx, Account learner, @Nullable DeckId deck, StudyDay today) {
        return sitting(tx, learner, deck, today, HEAD);
    }

    /** @param head how many cards are put in order */
    private static Optional<Sitting> sitting(Tx tx, Account learner, @Nullable DeckId deck, StudyDay today, int head) {
        DayLog log = dayLog(tx, learner, today);
        List<LearnerDeck> all = decks(tx, learner);
        StudyPlan plan = new StudyPlanDao(tx).get(learner.id());
        QueueDao queue = new QueueDao(tx);
        Shares shares = new Shares(queue, learner.id(), plan, all, log, today);
        if (deck == null) return Optional.of(sitting(queue, learner, all, shares, log, plan.portion(), today, head));
        return all.stream()
                .filter(one -> one.deck().equals(deck))
                .findFirst()
                .map(found ->
                        sitting(queue, learner, List.of(found), shares, log.in(deck), plan.portion(), today, head));
    }

    private static Sitting sitting(
            QueueDao queue,
            Account learner,
            List<LearnerDeck> decks,
            Shares shares,
            DayLog done,
            Portion portion,
            StudyDay today,
            int most) {
        List<QueuedCard> recent = queue.listCards(done.recent(ReviewQueue.SIBLING_DISTANCE));
        List<QueuedCard> drill = drill(queue, learner, decks, done, today);
        Waiting waiting = new Waiting(queue, learner.id(), decks, shares, today);
        ReviewQueue head = waiting.queue(recent, drill, most);
        // Only where the head is full of siblings of what was just asked do cards behind it come first.
        ReviewQueue next = head.isApartFrom(recent) ? head : waiting.queue(recent, drill, Integer.MAX_VALUE);
        return new Sitting(next, done, waiting.count() + drill.size(), portion);
    }

    private static List<QueuedCard> drill(
            QueueDao queue, Account learner, List<LearnerDeck> decks, DayLog done, StudyDay today) {
        Map<CardId, Integer> lastAnswer = new HashMap<>();
        for (int i = 0; i < done.answers().size(); i++) {
            lastAnswer.put(done.answers().get(i).card(), i);
        }
        return queue.listInDrill(learner.id(), today).stream()
                .filter(card -> decks.stream().anyMatch(deck -> deck.deck().equals(card.deck())))
                .sorted(Comparator.comparingInt(card -> lastAnswer.getOrDefault(card.card(), 0)))
                .toList();
    }

    private static List<LearnerDeck> decks(Tx tx, Account learner) {
        return tx.dao(LearnerDeckDao.class).listByLearner(learner.id());
    }

    private static DayLog dayLog(Tx tx, Account learner, StudyDay today) {
        return new ReviewLogDao(tx).dayLog(learner.id(), today);
    }

    private static Optional<Overview.NextDue> next(
            Tx tx, Account learner, List<DeckLoad> loads, Outlook near, StudyPlan plan) {
        StudyDay today = near.today();
        return Stream.concat(
                        Stream.of(near), DAYS_AHEAD.stream().map(days -> outlook(tx, learner, today, today.plus(days))))
                .flatMap(outlook -> outlook.next(loads, plan).stream())
                .findFirst();
    }

    private static Outlook outlook(Tx tx, Account learner, StudyDay today, StudyDay last) {
        return new Outlook(today, last, new OutlookDao(tx).listDue(learner.id(), last));
    }

    /** How long this learner's answers take. */
    public Pace pace(Account learner) {
        return database.read(tx -> pace(tx, learner));
    }

    private static Pace pace(Tx tx, Account learner) {
        return Pace.of(new OutlookDao(tx).listTakenMillis(learner.id(), Pace.SAMPLE));
    }
}
