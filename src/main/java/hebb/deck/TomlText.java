package hebb.deck;

import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** The door to the TOML library: whatever text comes in, it answers with a table and problems. */
final class TomlText {

    /** The library calls itself once for each bracket, so that deep nesting would exhaust the stack. */
    private static final int DEEPEST = 20;

    private TomlText() {}

    /**
     * The table in this text, empty where the text cannot be read.
     *
     * @param linesAbove how many lines of the file stand above the text
     * @param longest the most characters that are read, because the library's time grows faster than the text
     */
    static TomlParseResult parse(String text, int linesAbove, int longest, Problems problems) {
        if (text.length() > longest || nesting(text) > DEEPEST) {
            problems.add(
                    linesAbove + 1, 1, "This TOML is too long or too deeply nested; keep to plain keys and values.");
            return Toml.parse("");
        }
        TomlParseResult result = parseOrNull(text);
        if (result == null) {
            problems.add(linesAbove + 1, 1, "This TOML cannot be read; look for a broken \"string\" or bracket.");
            return Toml.parse("");
        }
        for (TomlParseError error : result.errors()) report(error, linesAbove, problems);
        return result.errors().isEmpty() ? result : Toml.parse("");
    }

    /** The library asserts and recurses on some malformed input instead of reporting it. */
    private static @Nullable TomlParseResult parseOrNull(String text) {
        try {
            return Toml.parse(text);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return null;
        }
    }

    private static void report(TomlParseError error, int linesAbove, Problems problems) {
        int line = linesAbove + Math.max(1, error.position().line());
        int column = Math.max(1, error.position().column());
        String reason = String.valueOf(error.getMessage()).strip();
        problems.add(line, column, "This is not TOML: " + reason + ".");
    }

    private static int nesting(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '{') deepest = Math.max(deepest, ++depth);
            if (c == ']' || c == '}') depth--;
        }
        return deepest;
    }

    /** Text as a TOML string on one line. The library's own escaping would make other alphabets unreadable. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c == '\n') quoted.append("\\n");
            else if (Character.isISOControl(c)) quoted.append(String.format("\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
