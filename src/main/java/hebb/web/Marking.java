package hebb.web;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.quiz.AnswerJudge;
import hebb.quiz.Expected;
import hebb.quiz.Judgement;
import hebb.quiz.ModalityRule;
import hebb.review.AskedCard;
import hebb.review.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A response as the log keeps it. Pure.
 *
 * @param text what was chosen or typed, null where the card was only revealed
 * @param correct whether it was right, null where nothing could be marked
 */
record Marking(
        Modality modality, @Nullable String text, @Nullable Boolean correct) {

    static final Marking REVEALED = new Marking(Modality.REVEAL, null, null);

    /** @param language of the card's deck */
    static Marking of(CardRow row, String language, Response response) {
        Card card = row.card();
        Modality modality = response.modality();
        if (modality == null || !ModalityRule.isPossible(card, row.side(), modality)) return REVEALED;
        return switch (modality) {
            case REVEAL -> REVEALED;
            case CHOICE -> chosen((Choice) card, response);
            case TYPED -> typed(row, card, language, response);
        };
    }

    /** The card was changed after it had been shown: what an index meant is not known any more. */
    static Marking ofChanged(Response response) {
        Modality modality = response.modality();
        if (modality == null || modality == Modality.REVEAL) return REVEALED;
        return new Marking(modality, modality == Modality.TYPED ? response.typed() : null, null);
    }

    private static Marking chosen(Choice card, Response response) {
        return new Marking(
                Modality.CHOICE,
                ChoiceMarking.response(card, response.chosen()),
                ChoiceMarking.isCorrect(card, response.chosen()));
    }

    private static Marking typed(CardRow row, Card card, String language, Response response) {
        Expected expected = Expected.find(card, row.side()).orElseThrow();
        Judgement judgement = AnswerJudge.judge(response.typed(), expected, language);
        return new Marking(Modality.TYPED, response.typed(), judgement.isAccepted());
    }

    /** How the card was asked, where the response says so, otherwise how it would be asked now. */
    static Modality modality(AskedCard asked, Response response) {
        Card card = asked.row().card();
        int side = asked.row().side();
        Modality said = response.modality();
        if (said != null && ModalityRule.isPossible(card, side, said)) return said;
        return ModalityRule.of(card, side, asked.answerMode(), asked.standing());
    }
}
