package hebb.deck.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose first lines say how to read it, as Anki's text exports do: {@code #separator:tab} and
 * {@code #columns:}, and spreadsheets' {@code sep=;}.
 *
 * @param columns their names, empty where none are declared
 * @param text the whole text, those lines emptied so that the others keep their numbers
 */
record DeclaredTable(Optional<Character> separator, List<String> columns, String text) {

    private static final Map<String, Character> NAMED =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "space", ' ', "colon", ':');

    static DeclaredTable of(String text) {
        Optional<Character> separator = Optional.empty();
        List<String> columns = List.of();
        int at = 0;
        int lines = 0;
        while (isDeclaration(text, at, lines)) {
            String line = line(text, at);
            String value = line.substring(Math.max(line.indexOf(':'), line.indexOf('=')) + 1);
            if (line.startsWith("#separator:") || line.startsWith("sep=")) separator = separator(value);
            if (line.startsWith("#columns:")) columns = cut(value, separator.orElse('\t'));
            at = Math.min(text.length(), at + line.length() + 1);
            lines++;
        }
        return new DeclaredTable(separator, columns, "\n".repeat(lines) + text.substring(at));
    }

    private static boolean isDeclaration(String text, int at, int lines) {
        String line = line(text, at);
        return line.matches("#[a-z ]+:.*") || (lines == 0 && line.matches("sep=.\r?"));
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private static Optional<Character> separator(String value) {
        String name = value.replace("\r", "");
        if (name.length() == 1) return Optional.of(name.charAt(0)).filter(DeclaredTable::isUsable);
        return Optional.ofNullable(NAMED.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isUsable(char separator) {
        return separator != '"' && separator != '\n' && !Character.isSurrogate(separator);
    }

    private static List<String> cut(String value, char separator) {
        return List.of(value.strip().split(Pattern.quote(String.valueOf(separator)), -1));
    }
}
