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
 */
record AnswerText(List<String> words, List<String> bare) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    /** A dash parts words; before the number that begins a word it is a sign. */
    private static final Pattern WORD = Pattern.compile("(?<= |^)-(?=\\p{N})[^ -]+|[^ -]+");

    /** Punctuation that means something also at the end of a word. */
    private static final String MEANT = "%\u2030&@#*/\\-";

    /** @param language a BCP 47 tag, empty where none is known */
    static AnswerText of(String raw, String language) {
        String text = folded(raw);
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(AnswerText::trimmed)
                .toList();
        // Articles go last: one with an accent too much is an article as well.
        return new AnswerText(essential(words, text, language), essential(Accents.without(words), text, language));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What is nothing but punctuation stays as it is. */
    private static List<String> essential(List<String> words, String text, String language) {
        List<String> spoken = words.stream().filter(word -> !word.isEmpty()).toList();
        List<String> rest = Articles.without(spoken, language).stream()
                .map(word -> word.replace("'", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        return rest.isEmpty() && !text.isEmpty() ? List.of(text) : rest;
    }

    private static String folded(String raw) {
        String text = Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Form.NFKC);
        // There and back: only so do all forms of a letter become one, such as the two small sigmas.
        String lower = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String one = Normalizer.normalize(lower.replace('\u03C2', '\u03C3'), Form.NFKC);
        String plain = APOSTROPHE.matcher(one).replaceAll("'");
        return SPACE.matcher(DASH.matcher(plain).replaceAll("-"))
                .replaceAll(" ")
                .strip();
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
