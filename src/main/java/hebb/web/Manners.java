package hebb.web;

import hebb.card.Card;
import hebb.deck.CardRow;
import hebb.deck.DeckService;
import hebb.quiz.Expected;
import hebb.quiz.ModalityRule;
import hebb.quiz.Neighbour;
import hebb.quiz.Offer;
import hebb.review.AskedCard;
import hebb.review.Modality;
import java.util.List;
import java.util.Optional;

/** Finds out how cards are asked, with a look at their neighbours only where one is needed. */
final class Manners {

    private static final int MOST_KNOWN = 4_000;

    private final DeckService decks;
    /** The cards of a deck are neighbours of each other: each is read once, and not for each of the others. */
    private final Kept<CardRow, Optional<Neighbour>> known = new Kept<>(MOST_KNOWN);

    Manners(DeckService decks) {
        this.decks = decks;
    }

    /** How the card was asked, where the response says so, otherwise how it would be asked now. */
    Manner of(AskedCard asked, Response response) {
        CardRow row = asked.row();
        Modality said = response.modality();
        if (said == Modality.CHOICE && !response.options().isEmpty()) return recalled(asked, response);
        if (said != null && ModalityRule.isPossible(row.card(), row.side(), said)) return Manner.of(said);
        return now(asked);
    }

    /** Without options that still fit the card there is nothing to be marked. */
    private static Manner recalled(AskedCard asked, Response response) {
        return Offer.recall(asked.row(), response.options(), asked.language())
                .map(Manner::choosing)
                .orElse(Manner.of(Modality.REVEAL));
    }

    private Manner now(AskedCard asked) {
        CardRow row = asked.row();
        Card card = row.card();
        Optional<Offer> offer = ModalityRule.seeksOptions(card, row.side(), asked.answerMode(), asked.standing())
                ? Offer.of(
                        row, neighbours(row), asked.language(), asked.standing().answers())
                : Optional.empty();
        return offer.map(Manner::choosing)
                .orElseGet(() -> Manner.of(ModalityRule.of(card, row.side(), asked.answerMode(), asked.standing())));
    }

    /** What may be typed, and what no slip may turn it into; empty where the card is better revealed. */
    Optional<Expected> expected(CardRow row) {
        return Expected.find(row.card(), row.side()).map(expected -> expected.among(neighbours(row)));
    }

    private List<Neighbour> neighbours(CardRow row) {
        return decks.listNeighbours(row).stream()
                .flatMap(other -> known.get(other, Neighbour::find).stream())
                .toList();
    }
}
