package hebb.quiz;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.deck.AnswerMode;
import hebb.review.Modality;
import hebb.review.Standing;

/** How a card is asked: a function of the card, its side, the learner's wish for the deck and how well it is known. */
public final class ModalityRule {

    private ModalityRule() {}

    /**
     * Whether options are to be found among the neighbours: the learner wants to choose, and the author wrote none.
     * Looking for them costs more than all the rest.
     */
    public static boolean seeksOptions(Card card, int side, AnswerMode mode, Standing standing) {
        boolean wanted = mode == AnswerMode.CHOICE || (mode == AnswerMode.RISING && !standing.isMature());
        return wanted && !(card instanceof Choice) && Offer.isPossible(card, side);
    }

    /** How a card is asked for which no options were found, or none were sought. */
    public static Modality of(Card card, int side, AnswerMode mode, Standing standing) {
        return switch (mode) {
            case AUTHOR, CHOICE -> asWritten(card);
            case REVEAL -> Modality.REVEAL;
            case TYPED -> typed(card, side);
            case RISING -> standing.isMature() ? typed(card, side) : asWritten(card);
        };
    }

    private static Modality asWritten(Card card) {
        return card instanceof Choice ? Modality.CHOICE : Modality.REVEAL;
    }

    private static Modality typed(Card card, int side) {
        return Expected.find(card, side).isPresent() ? Modality.TYPED : asWritten(card);
    }

    /** Whether this side can be asked so at all, whatever its learner wishes. */
    public static boolean isPossible(Card card, int side, Modality modality) {
        return switch (modality) {
            case REVEAL -> true;
            case CHOICE -> card instanceof Choice;
            case TYPED -> Expected.find(card, side).isPresent();
        };
    }
}
