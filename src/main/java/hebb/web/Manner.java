package hebb.web;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.quiz.Offer;
import hebb.review.Modality;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a card is asked. Pure.
 *
 * @param offer what to choose from where the author wrote no options, null for every other card
 */
record Manner(Modality modality, @Nullable Offer offer) {

    private static final String BETWEEN = "|";

    static Manner of(Modality modality) {
        return new Manner(modality, null);
    }

    static Manner choosing(Offer offer) {
        return new Manner(Modality.CHOICE, offer);
    }

    /** The card with its options; empty unless it is a choice. */
    Optional<Choice> choice(Card card) {
        if (modality != Modality.CHOICE) return Optional.empty();
        if (offer != null) return Optional.of(offer.asChoice(card));
        return card instanceof Choice choice ? Optional.of(choice) : Optional.empty();
    }

    /** The options that are shown, for the forms to send back, so that the answer is marked by what was seen. */
    String offered() {
        return offer == null ? "" : String.join(BETWEEN, offer.options());
    }
}
