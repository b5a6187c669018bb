package hebb.deck.lint;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Cloze;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cards that ask exactly the same, whether forwards or backwards. */
final class Duplicates {

    private final Map<String, LintCard> firstByKey = new HashMap<>();
    private final List<LintCard> different = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    /** Takes the cards in a fixed order, so that it does not matter where they stand. */
    Duplicates(List<LintCard> cards) {
        for (LintCard card : cards.stream().sorted(LintCard.ORDER).toList()) take(card);
    }

    private void take(LintCard card) {
        boolean isNew = true;
        for (String key : keys(card.card())) {
            LintCard first = firstByKey.putIfAbsent(key, card);
            if (first != null && !first.equals(card) && isNew) {
                hits.add(new Hit(LintRule.DUPLICATE_FRONT, card, message(first), first));
                isNew = false;
            }
        }
        if (isNew) different.add(card);
    }

    /** A reversed card also asks its back. */
    private static List<String> keys(Card card) {
        String front = card instanceof Cloze cloze ? cloze.filled() : card.front();
        if (card instanceof Basic basic && basic.reversed())
            return List.of(Fronts.key(front), Fronts.key(basic.back()));
        return List.of(Fronts.key(front));
    }

    private static String message(LintCard first) {
        return "This asks the same as " + first.named() + "; remove one, or make them differ.";
    }

    List<Hit> hits() {
        return hits;
    }

    /** One card of each group that asks the same, in the fixed order. */
    List<LintCard> different() {
        return different;
    }
}
