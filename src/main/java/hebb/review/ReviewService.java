package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.plan.ExamDateDao;
import hebb.plan.StudyPlan;
import hebb.plan.StudyPlanDao;
import hebb.review.ReviewLogDao.Answerable;
import hebb.scheduling.Balance;
import hebb.scheduling.Schedule;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records answers and takes them back. An answer that is returned as stored is on disk. */
public final class ReviewService {

    private final Database database;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /** @param ids makes the ids of the entries that the program itself adds to the log */
    public ReviewService(Database database, Clock clock, Supplier<UUID> ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    public StudyDay today(Account learner) {
        return StudyDay.of(clock.instant(), learner.zoneId());
    }

    /** Stores one answer and moves the card's schedule, in one transaction. */
    public AnswerOutcome answer(Account learner, Answer answer) {
        return database.write(tx -> answer(tx, learner, answer));
    }

    private AnswerOutcome answer(Tx tx, Account learner, Answer answer) {
        ReviewLogDao log = new ReviewLogDao(tx);
        Optional<Review> stored = log.find(learner.id(), answer.id());
        if (stored.isPresent()) {
            return answer.isStoredAs(stored.get())
                    ? new AnswerOutcome.Repeated(stored.get())
                    : new AnswerOutcome.IdTaken();
        }
        Optional<Answerable> found = log.findAnswerable(learner.id(), answer.card());
        if (found.isEmpty() || found.get().retired()) return new AnswerOutcome.CardGone();
        Standing before = found.get().standing();
        if (answer.seenAnswers() != null && answer.seenAnswers() != before.answers()) {
            return new AnswerOutcome.AnsweredElsewhere();
        }
        return record(tx, learner, answer, found.get());
    }

    private AnswerOutcome record(Tx tx, Account learner, Answer answer, Answerable card) {
        ReviewLogDao log = new ReviewLogDao(tx);
        Standing before = card.standing();
        StudyDay day = StudyDay.of(answer.answeredAt(), learner.zoneId());
        ReviewKind kind = before.kindOn(day);
        Standing regular = before.after(kind, answer.grade(), day);
        int shift = card.evensOut() && kind == ReviewKind.GRADED ? shift(tx, learner, regular, day) : 0;
        Standing after = before.after(kind, answer.grade(), day, shift).planned(card.exam(), answer.card());
        Review review = new Review(
                learner.id(),
                answer.card(),
                after.answers(),
                answer.id(),
                card.deck(),
                kind,
                answer.modality(),
                answer.response(),
                answer.correct(),
                answer.grade(),
                null,
                answer.answeredAt(),
                log.moment(learner.id(), day, clock.instant()),
                offset(learner, answer.answeredAt()),
                day,
                answer.takenMillis(),
                before.due(),
                shift,
                before.schedule(),
                after.schedule());
        log.append(review);
        log.save(learner.id(), answer.card(), card.deck(), after);
        return new AnswerOutcome.Recorded(review, after);
    }

    /** By how many days a due day is moved to one with less to do; days off are taken last. */
    private static int shift(Tx tx, Account learner, Standing after, StudyDay answered) {
        int interval = after.schedule().interval();
        int window = Balance.window(interval);
        if (window == 0) return 0;
        StudyPlan plan = new StudyPlanDao(tx).get(learner.id());
        StudyDay middle = answered.plus(interval);
        Map<StudyDay, Integer> due = new OutlookDao(tx).mapDue(learner.id(), middle.plus(-window), middle.plus(window));
        return Balance.shift(interval, answered, day -> plan.isOff(day) ? Long.MAX_VALUE : due.getOrDefault(day, 0));
    }

    /**
     * Takes an answer of the current study day back; asked again with the same answer, nothing more is done.
     *
     * @param scope the deck under review, null for all: the answer must be the last one there
     */
    public UndoOutcome undo(Account learner, @Nullable DeckId scope, UUID answer) {
        return database.write(tx -> undo(tx, learner, scope, answer));
    }

    private UndoOutcome undo(Tx tx, Account learner, @Nullable DeckId scope, UUID answer) {
        ReviewLogDao log = new ReviewLogDao(tx);
        DayLog all = log.dayLog(learner.id(), today(learner));
        DayLog day = scope == null ? all : all.in(scope);
        Optional<Review> latest = day.latest().filter(review -> review.id().equals(answer));
        if (latest.isPresent()) {
            takeBack(tx, learner, latest.get());
            return new UndoOutcome.TakenBack(latest.get().card());
        }
        Optional<Review> taken = log.find(learner.id(), answer).filter(review -> isTakenBack(log, review));
        return taken.<UndoOutcome>map(review -> new UndoOutcome.TakenBack(review.card()))
                .orElseGet(UndoOutcome.NotLast::new);
    }

    private static boolean isTakenBack(ReviewLogDao log, Review review) {
        return log.listByCard(review.learner(), review.card()).stream()
                .anyMatch(entry -> Objects.equals(entry.voids(), review.answerNumber()));
    }

    private void takeBack(Tx tx, Account learner, Review taken) {
        ReviewLogDao log = new ReviewLogDao(tx);
        List<Review> entries = log.listByCard(learner.id(), taken.card());
        Standing before = Standing.replay(entries);
        ExamDate exam = new ExamDateDao(tx).find(learner.id(), taken.deck()).orElse(null);
        Standing after = Standing.replayWithout(taken.answerNumber(), entries).planned(exam, taken.card());
        Instant now = clock.instant();
        Instant received = log.moment(learner.id(), taken.studyDay(), now);
        log.append(taken.voidedAs(
                after.answers(), ids.get(), now, received, offset(learner, now), before.schedule(), after.schedule()));
        log.save(learner.id(), taken.card(), taken.deck(), after);
    }

    /**
     * Brings back an answer that was taken back on the current study day: the one of the last undo first. Sent again,
     * nothing more is done.
     *
     * @param scope the deck under review, null for all
     * @param id the {@link Undone#redo()} of the answer
     */
    public RedoOutcome redo(Account learner, @Nullable DeckId scope, UUID id) {
        return database.write(tx -> redo(new ReviewLogDao(tx), learner, scope, id));
    }

    private RedoOutcome redo(ReviewLogDao log, Account learner, @Nullable DeckId scope, UUID id) {
        Optional<Review> stored = log.find(learner.id(), id);
        if (stored.isPresent()) return new RedoOutcome.BroughtBack(stored.get().card());
        DayLog all = log.dayLog(learner.id(), today(learner));
        DayLog day = scope == null ? all : all.in(scope);
        Optional<Undone> next = day.redoable().filter(undone -> undone.redo().equals(id));
        return next.map(undone -> redo(log, undone)).orElseGet(RedoOutcome.NotNext::new);
    }

    private RedoOutcome redo(ReviewLogDao log, Undone undone) {
        Review answer = undone.answer();
        Optional<Answerable> card = log.findAnswerable(answer.learner(), answer.card());
        if (card.isEmpty() || card.get().retired()) return new RedoOutcome.CardGone();
        if (undone.isAnsweredSince(log.listByCard(answer.learner(), answer.card()))) {
            return new RedoOutcome.AnsweredElsewhere();
        }
        bringBack(log, undone, card.get());
        return new RedoOutcome.BroughtBack(answer.card());
    }

    /** What it counts as is decided anew, by the same rule as for every answer. */
    private void bringBack(ReviewLogDao log, Undone undone, Answerable card) {
        Review answer = undone.answer();
        Standing before = card.standing();
        ReviewKind kind = before.kindOn(answer.studyDay());
        Standing after = before.after(kind, Objects.requireNonNull(answer.grade()), answer.studyDay(), answer.shift())
                .planned(card.exam(), answer.card());
        Instant received = log.moment(answer.learner(), answer.studyDay(), clock.instant());
        log.append(answer.redoneAs(undone.redo(), received, kind, before, after));
        log.save(answer.learner(), answer.card(), card.deck(), after);
    }

    /** The answers of a study day that still count. */
    public DayLog dayLog(Account learner, StudyDay day) {
        return database.read(tx -> new ReviewLogDao(tx).dayLog(learner.id(), day));
    }

    /** How the learner stands with a card of a deck in the daily review; empty when it is not there. */
    public Optional<Standing> findStanding(Account learner, CardId card) {
        return database.read(tx -> standing(tx, learner, card));
    }

    /** How the learner stands with each card of a deck. */
    public List<CardState> listStates(Account learner, DeckId deck) {
        return database.read(tx -> tx.dao(MarkDao.class).listStates(learner.id(), deck));
    }

    /** How the learner stands with each of these cards. */
    public List<CardState> listStates(Account learner, List<CardId> cards) {
        return database.read(tx -> tx.dao(MarkDao.class).listStates(learner.id(), cards));
    }

    /** How the learner stands with a deck as a whole. */
    public DeckFigures figures(Account learner, DeckId deck, StudyDay today) {
        return database.read(tx -> tx.dao(MarkDao.class).getFigures(learner.id(), deck, today, Schedule.MATURE_DAYS));
    }

    /** How many cards the learner has met, in all decks. */
    public int countLearned(Account learner) {
        return database.read(tx -> tx.dao(MarkDao.class).countLearned(learner.id()));
    }

    /** How many learners of a deck have met each card; the caller has made sure that they may be counted. */
    public Map<CardId, Integer> countLearners(DeckId deck) {
        return database.read(tx -> tx.dao(MarkDao.class).mapLearners(deck));
    }

    private static Optional<Standing> standing(Tx tx, Account learner, CardId card) {
        return new ReviewLogDao(tx).findAnswerable(learner.id(), card).map(Answerable::standing);
    }

    private static int offset(Account learner, Instant instant) {
        return learner.zoneId().getRules().getOffset(instant).getTotalSeconds();
    }
}
