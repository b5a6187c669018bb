package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of a card's side so that reading finds nothing in it but text. */
final class SideText {

    private static final String INDENT = "  ";

    private SideText() {}

    /** Writes the side below its tag; in a question with options, lines that look like options are escaped too. */
    static void write(String tag, String side, boolean options, StringBuilder out) {
        List<String> lines = split(side);
        Fences fences = new Fences(lines);
        String first = lines.get(0);
        int fenced = fences.closing(0, 0);
        boolean escape = Escapes.isEscapedFence(first) || (fenced < 0 && Fences.looksLikeFence(first, 0));
        out.append(tag)
                .append(escape ? " \\" : first.isEmpty() ? "" : " ")
                .append(first)
                .append('\n');
        for (int at = 1; at < lines.size(); at++) {
            if (at > fenced) fenced = Math.max(fenced, fences.closing(at, 0));
            out.append(escaped(lines.get(at), at <= fenced, options)).append('\n');
        }
    }

    /** Writes the explanation of an option, indented. */
    static void writeIndented(String explanation, StringBuilder out) {
        List<String> lines = split(explanation);
        Fences fences = new Fences(lines);
        int fenced = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (at > fenced) fenced = Math.max(fenced, fences.closing(at, 0));
            String line = escaped(lines.get(at), at <= fenced, true);
            out.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
        }
    }

    private static String escaped(String line, boolean fenced, boolean options) {
        if (fenced) return line;
        boolean special = !LineKind.of(line).isPlain() || Fences.looksLikeFence(line, 0);
        boolean option = options && OptionLine.isOption(line);
        return special || option || Escapes.isEscaped(line) ? "\\" + line : line;
    }

    private static List<String> split(String side) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = side.indexOf('\n'); end >= 0; end = side.indexOf('\n', start)) {
            lines.add(side.substring(start, end));
            start = end + 1;
        }
        lines.add(side.substring(start));
        return lines;
    }
}
