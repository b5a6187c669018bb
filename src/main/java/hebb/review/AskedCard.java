package hebb.review;

import hebb.deck.AnswerMode;
import hebb.deck.CardRow;
import hebb.plan.ExamDate;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import org.jspecify.annotations.Nullable;

/**
 * A card in front of its learner.
 *
 * @param language of its deck, a BCP 47 tag, empty where none is known
 * @param answerMode how the learner wants to be asked the cards of this deck
 * @param flag null where there is none
 * @param setAside whether it is suspended, or buried for today
 * @param owned whether its deck is the learner's own
 * @param exam on its deck, null where none is near
 */
public record AskedCard(
        CardRow row,
        Standing standing,
        String deckTitle,
        String language,
        AnswerMode answerMode,
        boolean starred,
        @Nullable Flag flag,
        boolean setAside,
        boolean owned,
        @Nullable ExamDate exam) {

    /** How its learner stands with it once it has been given this grade. */
    public Standing after(Grade grade, StudyDay today) {
        return standing.after(standing.kindOn(today), grade, today).planned(exam, row.id());
    }

    /** Whether it belongs in a review of this day. */
    boolean isWaitingOn(StudyDay day) {
        return !setAside && (standing.isNew() || standing.isDueOn(day) || standing.isInDrillOn(day));
    }
}
