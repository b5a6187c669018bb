package hebb.quiz;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * What an answer looks like. One that looks unlike all others would give itself away.
 *
 * @param number whether it has a digit
 * @param script of its first letter; common to all where it has none
 * @param sentence whether it ends as a sentence does
 * @param capital whether it begins with a capital
 */
record Shape(boolean number, UnicodeScript script, boolean sentence, boolean capital, int words, int letters) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u3002]\\s*$");
    private static final int OTHER_LENGTH_IN_WORDS = 30;
    private static final int OTHER_CASE = 10;
    private static final int LONGEST_DIFFERENCE = 30;

    static Shape of(String answer) {
        int first = answer.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return new Shape(
                answer.codePoints().anyMatch(Character::isDigit),
                UnicodeScript.of(first),
                SENTENCE_END.matcher(answer).find(),
                Character.isUpperCase(first),
                SPACE.split(answer.strip()).length,
                answer.codePointCount(0, answer.length()));
    }

    /** Whether both may stand among the same options. */
    boolean isLike(Shape other) {
        return number == other.number && script == other.script && sentence == other.sentence;
    }

    /** How far apart they look; 0 for alike. */
    int distance(Shape other) {
        int lengths = Math.min(LONGEST_DIFFERENCE, 2 * Math.abs(letters - other.letters));
        return lengths
                + ((words == 1) == (other.words == 1) ? 0 : OTHER_LENGTH_IN_WORDS)
                + (capital == other.capital ? 0 : OTHER_CASE);
    }
}
