package hebb.derivation;

import hebb.derivation.SourceDocument.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds title, headings and paragraphs of a plain text by their looks. The first line is the title where it is short
 * and ends without a mark; such a line before a paragraph is a heading. Each line is a paragraph, unless lines are
 * wrapped: then those without a blank line between them are one.
 */
final class PlainTextReader {

    /** Where texts are wrapped at most; a longer line is a paragraph of its own, and so is each other one. */
    private static final int WIDEST_WRAPPED = 100;

    private static final int MOST_HEADING_WORDS = 14;
    private static final int LONGEST_HEADING = 100;

    /** More short lines than these in a row are a list or a poem. */
    private static final int MOST_HEADINGS_IN_A_ROW = 3;

    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•·–—▪◦]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^\\d[\\d.]*\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…。]['\"”’»)\\]]*$");
    private static final Pattern MARK_AT_END = Pattern.compile(".*[.!:;,…。]['\"”’»)\\]]*$");

    private final List<String> lines;
    private final Outline outline = new Outline();

    private PlainTextReader(String text) {
        this.lines = paragraphs(text.lines().map(SourceDocument::oneLine).toList());
    }

    static SourceDocument read(String text) {
        PlainTextReader reader = new PlainTextReader(text);
        @Nullable String title = reader.title();
        int at = title == null ? 0 : 1;
        while (at < reader.lines.size()) at = reader.readFrom(at);
        return reader.outline.document(title);
    }

    private static List<String> paragraphs(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (widest > WIDEST_WRAPPED)
            return lines.stream().filter(line -> !line.isEmpty()).toList();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean joins = !open.isEmpty() && !line.isEmpty() && !isItem(line);
            if (!joins) finish(open, paragraphs);
            if (!line.isEmpty()) open.append(open.isEmpty() ? "" : " ").append(line);
            // A line that is far from full was not wrapped: the next begins something else.
            if (line.length() < widest * 2 / 3) finish(open, paragraphs);
        }
        finish(open, paragraphs);
        return paragraphs;
    }

    private static void finish(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) paragraphs.add(open.toString());
        open.setLength(0);
    }

    private static boolean isItem(String line) {
        return BULLET.matcher(line).find();
    }

    private @Nullable String title() {
        if (lines.size() < 2) return null;
        String first = lines.get(0);
        boolean title = first.length() <= SourceDocument.LONGEST_HEADING
                && !MARK_AT_END.matcher(first).matches()
                && !isItem(first);
        return title ? first : null;
    }

    /** Reads one paragraph, or headings and nothing more; returns where reading goes on. */
    private int readFrom(int at) {
        String line = lines.get(at);
        if (isShort(line) && Furniture.isByline(line)) return at + 1;
        if (isShort(line) && Furniture.reason(line).isPresent()) {
            outline.heading(line, Furniture.endsText(line) ? 0 : 1);
            return at + 1;
        }
        int end = at;
        while (end < lines.size() && looksLikeHeading(end)) end++;
        if (end == at) {
            outline.passage(passage(line));
            return at + 1;
        }
        boolean headings = end - at <= MOST_HEADINGS_IN_A_ROW && end < lines.size() && isParagraph(lines.get(end));
        for (String each : lines.subList(at, end)) {
            if (headings) outline.heading(each, 1);
            else outline.passage(passage(each));
        }
        return end;
    }

    private static Passage passage(String line) {
        return new Passage(BULLET.matcher(line).replaceFirst(""), List.of(), isItem(line));
    }

    private boolean looksLikeHeading(int at) {
        String line = lines.get(at);
        if (!isShort(line) || MARK_AT_END.matcher(line).matches()) return false;
        if (Furniture.isByline(line) || Furniture.reason(line).isPresent()) return false;
        if (NUMBERED.matcher(line).matches()) return isNumberedHeading(at);
        return !isItem(line) && !Character.isLowerCase(line.codePointAt(0));
    }

    /** "2. Methods" is a heading before a paragraph, and an item of a list beside another. */
    private boolean isNumberedHeading(int at) {
        boolean afterItem = at > 0 && NUMBERED.matcher(lines.get(at - 1)).matches();
        return !afterItem && at + 1 < lines.size() && !isItem(lines.get(at + 1));
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST_HEADING && line.split(" ", -1).length <= MOST_HEADING_WORDS;
    }

    private static boolean isParagraph(String line) {
        return !isShort(line) || isItem(line) || SENTENCE_END.matcher(line).matches();
    }
}
