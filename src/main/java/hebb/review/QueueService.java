package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.CardDao;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.LearnerDeck;
import hebb.deck.LearnerDeckDao;
import hebb.review.ReviewLogDao.Answerable;
import hebb.scheduling.Sm2;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a learner what to study today. Only reads. */
public final class QueueService {

    /** How far to look for the next card where none comes tomorrow; the last is beyond every interval. */
    private static final List<Integer> DAYS_AHEAD = List.of(30, 2 * Sm2.INTERVAL_CAP);

    private final Database database;

    public QueueService(Database database) {
        this.database = database;
    }

    public Overview overview(Account learner, StudyDay today) {
        return database.read(tx -> {
            DayLog done = dayLog(tx, learner, today);
            QueueDao queue = tx.dao(QueueDao.class);
            Map<DeckId, Long> drill = queue.listInDrill(learner.id(), today).stream()
                    .collect(Collectors.groupingBy(QueuedCard::deck, Collectors.counting()));
            Outlook outlook = outlook(tx, learner, today, today.plus(1));
            Map<DeckId, Integer> fresh = queue.countNew(learner.id(), today).stream()
                    .collect(Collectors.toMap(NewCount::deck, NewCount::cards));
            List<DeckLoad> loads = decks(tx, learner).stream()
                    .map(deck -> load(deck, done, outlook, fresh, drill))
                    .toList();
            return new Overview(
                    loads,
                    pace(tx, learner),
                    done,
                    next(tx, learner, loads, outlook).orElse(null));
        });
    }

    private static DeckLoad load(
            LearnerDeck deck, DayLog done, Outlook outlook, Map<DeckId, Integer> fresh, Map<DeckId, Long> drill) {
        Share share = Share.of(deck, done);
        int due = outlook.due(deck.deck());
        int shareOfDue = Math.min(due, share.due());
        return new DeckLoad(
                deck,
                shareOfDue,
                Math.min(fresh.getOrDefault(deck.deck(), 0), share.fresh()),
                drill.getOrDefault(deck.deck(), 0L).intValue(),
                due - shareOfDue);
    }

    /** Today's queue of one deck, or of all where it is null; empty when the deck is not in the daily review. */
    public Optional<Sitting> sitting(Account learner, @Nullable DeckId deck, StudyDay today) {
        return database.read(tx -> sitting(tx, learner, deck, today));
    }

    /** The same with the card to ask: the wanted one where it still waits, otherwise the first. */
    public Optional<Asking> asking(Account learner, @Nullable DeckId deck, StudyDay today, Optional<CardId> wanted) {
        return database.read(tx -> sitting(tx, learner, deck, today).map(sitting -> {
            Optional<QueuedCard> next = wanted.flatMap(sitting.queue()::find).or(sitting.queue()::first);
            return new Asking(
                    sitting,
                    next.flatMap(queued -> asked(tx, learner, queued.card())).orElse(null));
        }));
    }

    /** The same with a card that was asked, whether it still waits or not. */
    public Optional<Asking> answering(Account learner, @Nullable DeckId deck, StudyDay today, CardId card) {
        return database.read(tx -> sitting(tx, learner, deck, today)
                .map(sitting -> new Asking(sitting, asked(tx, learner, card).orElse(null))));
    }

    private static Optional<AskedCard> asked(Tx tx, Account learner, CardId card) {
        Optional<CardRow> row = tx.dao(CardDao.class).find(card);
        Optional<Answerable> answerable = new ReviewLogDao(tx).findAnswerable(learner.id(), card);
        if (row.isEmpty() || answerable.isEmpty()) return Optional.empty();
        MarkDao.Surroundings around = tx.dao(MarkDao.class).getSurroundings(learner.id(), card);
        return Optional.of(new AskedCard(
                row.get(), answerable.get().standing(), around.deckTitle(), around.starred(), around.owned()));
    }

    private static Optional<Sitting> sitting(Tx tx, Account learner, @Nullable DeckId deck, StudyDay today) {
        DayLog log = dayLog(tx, learner, today);
        if (deck == null) return Optional.of(sitting(tx, learner, decks(tx, learner), log, today));
        return tx.dao(LearnerDeckDao.class)
                .find(learner.id(), deck)
                .map(found -> sitting(tx, learner, List.of(found), log.in(deck), today));
    }

    private static Sitting sitting(Tx tx, Account learner, List<LearnerDeck> decks, DayLog done, StudyDay today) {
        QueueDao queue = tx.dao(QueueDao.class);
        List<QueuedCard> due = new ArrayList<>();
        List<QueuedCard> fresh = new ArrayList<>();
        for (LearnerDeck deck : decks) {
            Share share = Share.of(deck, done);
            if (share.due() > 0) due.addAll(queue.listDue(learner.id(), deck.deck(), today, share.due()));
            if (share.fresh() > 0) fresh.addAll(queue.listNew(learner.id(), deck.deck(), today, share.fresh()));
        }
        ReviewQueue ordered =
                ReviewQueue.of(recent(queue, done), due, fresh, drill(queue, learner, decks, done, today));
        return new Sitting(ordered, done);
    }

    private static List<QueuedCard> recent(QueueDao queue, DayLog done) {
        List<CardId> ids = done.recent(ReviewQueue.SIBLING_DISTANCE);
        Map<CardId, QueuedCard> byId =
                queue.listCards(ids).stream().collect(Collectors.toMap(QueuedCard::card, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
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

    private static Optional<Overview.NextDue> next(Tx tx, Account learner, List<DeckLoad> loads, Outlook near) {
        StudyDay today = near.today();
        return Stream.concat(
                        Stream.of(near), DAYS_AHEAD.stream().map(days -> outlook(tx, learner, today, today.plus(days))))
                .flatMap(outlook -> outlook.next(loads).stream())
                .findFirst();
    }

    private static Outlook outlook(Tx tx, Account learner, StudyDay today, StudyDay last) {
        return new Outlook(today, last, tx.dao(OutlookDao.class).listDue(learner.id(), last));
    }

    /** How long this learner's answers take. */
    public Pace pace(Account learner) {
        return database.read(tx -> pace(tx, learner));
    }

    private static Pace pace(Tx tx, Account learner) {
        return Pace.of(tx.dao(OutlookDao.class).listTakenMillis(learner.id(), Pace.SAMPLE));
    }

    /** What a deck's daily limits leave for the rest of the day. */
    private record Share(int due, int fresh) {
        static Share of(LearnerDeck deck, DayLog done) {
            DayLog inDeck = done.in(deck.deck());
            return new Share(
                    Math.max(0, deck.reviewsPerDay() - inDeck.repeated()),
                    Math.max(0, deck.newPerDay() - inDeck.introduced()));
        }
    }
}
