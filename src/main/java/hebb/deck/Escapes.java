package hebb.deck;

/**
 * The backslash that makes a line mere text. A line of backslashes followed by something with a meaning of its own
 * loses one of them when it is read and gains one when it is written, so every text can stand in a file; a backslash
 * before anything else, as in LaTeX, is left alone.
 */
final class Escapes {

    private Escapes() {}

    /** Whether the line is escaped, so that reading drops its first character. */
    static boolean isEscaped(String line) {
        int slashes = slashes(line);
        return slashes > 0 && looksSpecial(line.substring(slashes));
    }

    /** The same for text on the line of its own tag, where only a fence has a meaning. */
    static boolean isEscapedFence(String text) {
        int slashes = slashes(text);
        return slashes > 0 && Fences.looksLikeFence(text, slashes);
    }

    private static boolean looksSpecial(String line) {
        return !LineKind.of(line).isPlain() || OptionLine.isOption(line) || Fences.looksLikeFence(line, 0);
    }

    private static int slashes(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '\\') at++;
        return at;
    }
}
