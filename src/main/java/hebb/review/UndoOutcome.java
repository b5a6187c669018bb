package hebb.review;

import hebb.card.CardId;

/** What became of the wish to take an answer back. */
public sealed interface UndoOutcome {

    /** The answer does not count any more; whether it was taken back now or by the same wish before. */
    record TakenBack(CardId card) implements UndoOutcome {}

    /** The answer is not the last one of today: another followed it, or there is no such answer. */
    record NotLast() implements UndoOutcome {}
}
