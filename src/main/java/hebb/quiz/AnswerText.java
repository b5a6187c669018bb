package hebb.quiz;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An answer as it is compared: compatible characters made one (NFKC), case folded, without a leading article, without
 * punctuation around words and with dashes for spaces.
 *
 * @param words never empty unless the text is blank
 * @param bare the same without accents
 * @param loose the same as {@code words} with small numbers in digits, one English spelling and no sign of possession
 * @param article the article that it began with, empty where there was none
 */
record AnswerText(List<String> words, List<String> bare, List<String> loose, String article) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u02B9\u02BC\u2032\uFF07\u00B4`]");
    /** A dash parts words; before the number that begins a word it is a sign. */
    private static final Pattern WORD = Pattern.compile("(?<= |^)-(?=\\p{N})[^ -]+|[^ -]+");

    /** Punctuation that means something also at the end of a word. */
    private static final String MEANT = "%\u2030&@#*/\\-";

    /** @param language a BCP 47 tag, empty where none is known */
    static AnswerText of(String raw, String language) {
        String text = Numerals.canonical(folded(raw), language);
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(AnswerText::trimmed)
                .toList();
        // Articles go last: one with an accent too much is an article as well.
        return new AnswerText(
                essential(words, text, language),
                essential(Accents.without(words), text, language),
                essential(loose(words, language), text, language),
                Articles.of(spoken(words), language));
    }

    private static List<String> loose(List<String> words, String language) {
        return words.stream()
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .map(word -> Numerals.inDigits(Spelling.one(word, language), language))
                .toList();
    }

    private static List<String> spoken(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What is nothing but punctuation stays as it is. */
    private static List<String> essential(List<String> words, String text, String language) {
        List<String> rest = Articles.without(spoken(words), language).stream()
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        return rest.isEmpty() && !text.isEmpty() ? List.of(text) : rest;
    }

    private static String folded(String raw) {
        // Some apostrophes would come apart into a space and an accent.
        String visible =
                APOSTROPHE.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll("'");
        String text = Normalizer.normalize(visible, Form.NFKC);
        // There and back: only so do all forms of a letter become one, such as the two small sigmas.
        String lower = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String one = Normalizer.normalize(lower.replace('\u03C2', '\u03C3'), Form.NFKC);
        return SPACE.matcher(DASH.matcher(one).replaceAll("-")).replaceAll(" ").strip();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isAround(word.codePointAt(start))) start += Character.charCount(word.codePointAt(start));
        while (end > start && isAround(word.codePointBefore(end)))
            end -= Character.charCount(word.codePointBefore(end));
        return word.substring(start, end);
    }

    private static boolean isAround(int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> MEANT.indexOf(c) < 0;
            default -> false;
        };
    }
}
