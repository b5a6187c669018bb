package hebb.review;

import hebb.account.AccountId;
import hebb.deck.DeckId;
import hebb.plan.ExamDate;
import hebb.storage.Prepared;
import hebb.storage.Tx;
import org.jspecify.annotations.Nullable;

/**
 * Moves the due days of a deck for an exam: thousands of cards in one statement, so that no other write waits for long.
 * It says what {@link Standing#planned} says of one card.
 */
final class ExamScheduleDao {

    private static final String SCHEDULED = "last_day + interval_days";

    private static final String PLANNED = "case when " + SCHEDULED + " < ? or last_day >= ? then " + SCHEDULED
            + " else cast(? - card_id % ? as integer) end";

    private static final String OF_DECK = """

            where learner_id = ? and deck_id = ? and due_day is not null and last_day is not null and due_day <>
            """;

    private static final String PLAN = "update schedules set due_day = " + PLANNED + OF_DECK + PLANNED;

    private static final String GIVE_BACK = "update schedules set due_day = " + SCHEDULED + OF_DECK + SCHEDULED;

    private final Tx tx;

    ExamScheduleDao(Tx tx) {
        this.tx = tx;
    }

    /**
     * Brings what would come back only after the exam forward; without one each card is due as it was scheduled.
     *
     * @return how many cards are due on another day now
     */
    int plan(AccountId learner, DeckId deck, @Nullable ExamDate exam) {
        return exam == null ? giveBack(learner, deck) : bringForward(learner, deck, exam);
    }

    private int giveBack(AccountId learner, DeckId deck) {
        return tx.sql(GIVE_BACK).bind(learner.value()).bind(deck.value()).run();
    }

    private int bringForward(AccountId learner, DeckId deck, ExamDate exam) {
        Prepared statement = planned(tx.sql(PLAN), exam).bind(learner.value()).bind(deck.value());
        return planned(statement, exam).run();
    }

    private static Prepared planned(Prepared statement, ExamDate exam) {
        return statement
                .bind((long) exam.day().number())
                .bind((long) exam.from().number())
                .bind((long) exam.eve().number())
                .bind((long) exam.day().number() - exam.from().number());
    }
}
