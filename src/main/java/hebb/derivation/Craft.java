package hebb.derivation;

import hebb.card.Card;
import hebb.deck.CardFronts;
import hebb.deck.CardRules;
import hebb.deck.DeckHeader;
import hebb.deck.ParsedDeck;
import hebb.deck.PlacedCard;
import hebb.deck.lint.DeckLinter;
import hebb.deck.lint.LintDeck;
import hebb.deck.lint.LintFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes those cards out of a draft that {@code hebb check} would find fault with. */
final class Craft {

    private Craft() {}

    /** The good cards, in their order; of several that ask the same, the first. */
    static List<Card> keep(DeckHeader header, List<Card> drafts) {
        List<Card> cards = withoutRepetitions(drafts);
        Set<Integer> faulty = faulty(header, cards);
        // What two cards share weighs more the fewer there are, so that a new pair may be too much alike.
        while (!faulty.isEmpty()) {
            cards = without(faulty, cards);
            faulty = faulty(header, cards);
        }
        return cards;
    }

    private static List<Card> withoutRepetitions(List<Card> drafts) {
        Set<String> fronts = new HashSet<>();
        return drafts.stream()
                .filter(card -> CardRules.faults(card).isEmpty())
                .filter(card -> fronts.add(CardFronts.normalised(card)))
                .toList();
    }

    private static List<Card> without(Set<Integer> faulty, List<Card> cards) {
        List<Card> kept = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) if (!faulty.contains(at)) kept.add(cards.get(at));
        return kept;
    }

    /** The places of the cards with a finding; a card's line stands for its place here. */
    private static Set<Integer> faulty(DeckHeader header, List<Card> cards) {
        List<PlacedCard> placed = new ArrayList<>();
        for (Card card : cards) placed.add(new PlacedCard(card, placed.size() + 1));
        ParsedDeck deck = new ParsedDeck(header, placed, List.of());
        return DeckLinter.lint(List.of(new LintDeck("draft", deck))).stream()
                .map(LintFinding::line)
                .map(line -> line - 1)
                .collect(Collectors.toSet());
    }
}
