package hebb.quiz;

import java.util.regex.Pattern;

/** Which answers are short and plain enough to be typed. */
final class PlainAnswer {

    static final int MOST_LETTERS = 40;
    static final int MOST_WORDS = 6;

    /** What makes Markdown, HTML or a formula of a text, also where it would be shown as it stands. */
    private static final Pattern MARKUP = Pattern.compile("[`*_\\[\\]<>|~$^=\\\\{}]|://|&#?\\w+;");

    private static final Pattern LIST_OR_HEADING = Pattern.compile("^(?:[-+]|#+|\\d+[.)])\\s");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainAnswer() {}

    static boolean is(String answer) {
        if (answer.codePointCount(0, answer.length()) > MOST_LETTERS) return false;
        if (SPACE.split(answer.strip()).length > MOST_WORDS) return false;
        return answer.codePoints().anyMatch(Character::isLetterOrDigit)
                && !LINE_END.matcher(answer).find()
                && !MARKUP.matcher(answer).find()
                && !LIST_OR_HEADING.matcher(answer).find();
    }
}
