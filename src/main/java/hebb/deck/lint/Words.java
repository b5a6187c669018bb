package hebb.deck.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into small-lettered words and marks, in one pass, for any language. */
final class Words {

    /** Scripts that put no blanks between words; each of their characters is taken for a word of its own. */
    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words() {}

    /** The words alone. */
    static List<String> of(String text) {
        return tokens(text).stream().filter(Words::isWord).toList();
    }

    /** The words, and each other visible character by itself. A hyphen parts words, an apostrophe inside one does not. */
    static List<String> tokens(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Words words = new Words();
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at)))
            words.take(folded, at);
        words.endWord();
        return words.tokens;
    }

    static boolean isWord(String token) {
        return isWordPart(token.codePointAt(0));
    }

    /** How long a text is for a reader, counted in words of English length. */
    static int length(String text) {
        int characters = 0;
        int words = 0;
        for (String word : of(text)) {
            if (isUnspaced(word.codePointAt(0))) characters++;
            else words++;
        }
        return words + (characters + 1) / 2;
    }

    private void take(String text, int at) {
        int c = text.codePointAt(at);
        if (isUnspaced(c)) {
            endWord();
            tokens.add(Character.toString(c));
        } else if (isWordPart(c)) {
            word.appendCodePoint(c);
        } else if (isApostrophe(c) && !word.isEmpty() && startsWord(text, at + 1)) {
            word.append('\'');
        } else {
            endWord();
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) tokens.add(Character.toString(c));
        }
    }

    private void endWord() {
        if (!word.isEmpty()) tokens.add(word.toString());
        word.setLength(0);
    }

    private static boolean startsWord(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return c > 0x0E00 && Character.isLetter(c) && UNSPACED.contains(Character.UnicodeScript.of(c));
    }
}
