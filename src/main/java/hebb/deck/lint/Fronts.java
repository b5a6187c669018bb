package hebb.deck.lint;

import hebb.deck.CardFronts;
import java.util.LinkedHashSet;
import java.util.Set;

/** What makes two fronts the same, and what makes them alike. */
final class Fronts {

    private static final Set<Integer> ENDS = Set.of((int) '.', (int) ',', (int) ';', (int) ':', (int) '?');
    private static final Set<String> WHAT = Set.of("what", "which", "who", "whom", "whose");
    private static final Set<Byte> SYMBOLS =
            Set.of(Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL);

    private Fronts() {}

    /** Equal for texts that differ in letter case, white space and the mark at the end only. */
    static String key(String text) {
        String key = CardFronts.normalised(text);
        int end = key.length();
        while (end > 1 && ENDS.contains((int) key.charAt(end - 1))) end--;
        return key.substring(0, end);
    }

    /** The words that tell what a front is about, in singular, and how it asks. All words where they are not English. */
    static Set<String> words(LintCard card) {
        Set<String> words = new LinkedHashSet<>();
        for (String token : card.frontTokens()) {
            if (!card.english() && Words.isWord(token)) words.add(token);
            else if (English.isContent(token)) words.add(English.stem(token));
            else if (English.INTERROGATIVES.contains(token)) words.add(WHAT.contains(token) ? "what" : token);
            else if (SYMBOLS.contains((byte) Character.getType(token.codePointAt(0)))) words.add(token);
        }
        return words;
    }
}
