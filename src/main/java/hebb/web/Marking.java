package hebb.web;

import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.quiz.AnswerJudge;
import hebb.quiz.Expected;
import hebb.quiz.Judgement;
import hebb.quiz.Offer;
import hebb.review.Modality;
import java.util.stream.Collectors;
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

    /**
     * What was typed, judged by what was expected.
     *
     * @param language of the card's deck
     */
    static Marking typed(Expected expected, String language, Response response) {
        Judgement judgement = AnswerJudge.judge(response.typed(), expected, language);
        return new Marking(Modality.TYPED, response.typed(), judgement.isAccepted());
    }

    /** What was chosen, judged by the options that were seen. */
    static Marking chosen(CardRow row, String language, Response response) {
        if (row.card() instanceof Choice choice) return chosen(choice, response);
        if (response.options().isEmpty()) return REVEALED;
        return Offer.recall(row, response.options(), language)
                .map(offer -> chosen(offer.asChoice(row.card()), response))
                .orElseGet(() -> unmarked(row, response));
    }

    /** The card has another answer by now: what was chosen is kept, and nobody says whether it was right. */
    private static Marking unmarked(CardRow row, Response response) {
        if (!Offer.isPossible(row.card(), row.side())) return REVEALED;
        String text = response.chosen().stream()
                .filter(i -> i < response.options().size())
                .map(response.options()::get)
                .collect(Collectors.joining(" | "));
        return new Marking(Modality.CHOICE, text, null);
    }

    /** The card was changed after it had been shown: what an index meant is known only where its text came along. */
    static Marking ofChanged(CardRow row, Response response) {
        Modality modality = response.modality();
        if (modality == null || modality == Modality.REVEAL) return REVEALED;
        boolean textsCame = modality == Modality.CHOICE && !response.options().isEmpty();
        if (textsCame && !(row.card() instanceof Choice)) return unmarked(row, response);
        return new Marking(modality, modality == Modality.TYPED ? response.typed() : null, null);
    }

    private static Marking chosen(Choice card, Response response) {
        return new Marking(
                Modality.CHOICE,
                ChoiceMarking.response(card, response.chosen()),
                ChoiceMarking.isCorrect(card, response.chosen()));
    }
}
