package hebb.deck.lint;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Cloze;
import hebb.deck.PlacedCard;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A card as the rules see it.
 *
 * @param english whether the rules that know English apply
 * @param front the question, or the cloze text with its gaps filled
 * @param frontTokens the words and marks of the front
 * @param back the answer; empty for a card that is no {@link Basic}
 */
record LintCard(
        String file, int line, Card card, boolean english, Wording front, List<String> frontTokens, Wording back) {

    /** The same order wherever the cards stand in their files. */
    static final Comparator<LintCard> ORDER = Comparator.comparing(LintCard::file)
            .thenComparing(card -> String.valueOf(card.id()))
            .thenComparing(card -> card.card().front());

    static LintCard of(String file, PlacedCard placed, @Nullable String language) {
        Card card = placed.card();
        Wording front = Wording.of(card instanceof Cloze cloze ? cloze.filled() : card.front());
        Wording back = card instanceof Basic basic ? Wording.of(basic.back()) : Wording.NONE;
        return new LintCard(file, placed.line(), card, isEnglish(language), front, Words.tokens(front.all()), back);
    }

    private static boolean isEnglish(@Nullable String language) {
        return language == null
                || language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].equals("en");
    }

    @Nullable
    String id() {
        return card.info().id();
    }

    /** How another card's message names this one. */
    String named() {
        return id() == null ? "the card at " + file + ":" + line : id() + " (" + file + ":" + line + ")";
    }
}
