package hebb.deck;

/** The first line of an option: {@code - [ ] text} or {@code - [x] text}. */
final class OptionLine {

    private static final int MARK_LENGTH = 5;

    private OptionLine() {}

    static boolean isOption(String line) {
        return line.length() >= MARK_LENGTH
                && line.startsWith("- [")
                && " xX".indexOf(line.charAt(3)) >= 0
                && line.charAt(4) == ']'
                && (line.length() == MARK_LENGTH || Character.isWhitespace(line.charAt(MARK_LENGTH)));
    }

    static boolean isCorrect(String line) {
        return line.charAt(3) != ' ';
    }

    static String text(String line) {
        return line.substring(MARK_LENGTH).strip();
    }
}
