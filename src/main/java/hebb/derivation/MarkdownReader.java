package hebb.derivation;

import hebb.derivation.SourceDocument.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds title, headings, paragraphs and marked terms of a Markdown text. Code, tables and HTML are left out. Walks
 * without recursion, because texts may nest as deep as they like.
 */
final class MarkdownReader {

    private static final int DEEPEST_BLOCK = 50;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();

    /** What many editors put above the text, in YAML or TOML. */
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A(---|\\+\\+\\+)[ \\t]*\\R(?:(?=[\\w-]+[ \\t]*[:=]).*?\\R)??\\1[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*[:=][ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private final Outline outline = new Outline();
    private final StringBuilder line = new StringBuilder();
    private final List<String> terms = new ArrayList<>();
    private @Nullable String title;
    private boolean begun;
    private int termFrom;

    private MarkdownReader() {}

    static SourceDocument read(String text) {
        MarkdownReader reader = new MarkdownReader();
        Matcher front = FRONT_MATTER.matcher(text);
        boolean fronted = front.find();
        if (fronted) reader.readTitle(text.substring(0, front.end()));
        Node root = PARSER.parse(fronted ? text.substring(front.end()) : text);
        reader.walk(root);
        return reader.outline.document(reader.title);
    }

    private void readTitle(String frontMatter) {
        Matcher found = TITLE.matcher(frontMatter);
        if (found.find()) title = titleOrNull(found.group(1));
    }

    private static @Nullable String titleOrNull(String text) {
        String written = SourceDocument.oneLine(text);
        return written.isEmpty() || written.length() > SourceDocument.LONGEST_HEADING ? null : written;
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            Node child = node instanceof Image ? null : node.getFirstChild();
            node = child != null ? child : leaveUntilNext(node, root);
        }
    }

    private @Nullable Node leaveUntilNext(Node from, Node root) {
        Node node = from;
        while (node != null && node != root && node.getNext() == null) {
            leave(node);
            node = node.getParent();
        }
        if (node == null || node == root) return null;
        leave(node);
        return node.getNext();
    }

    private void enter(Node node) {
        if (node instanceof Block) begin();
        else if (node instanceof Text text) line.append(text.getLiteral());
        else if (node instanceof Code code) line.append(code.getLiteral());
        else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) line.append(' ');
        else if (isMark(node) && !isMark(node.getParent())) termFrom = line.length();
    }

    private void begin() {
        line.setLength(0);
        terms.clear();
    }

    private void leave(Node node) {
        if (isMark(node) && !isMark(node.getParent())) terms.add(line.substring(Math.min(termFrom, line.length())));
        if (node instanceof Paragraph)
            outline.passage(new Passage(line.toString(), terms, node.getParent() instanceof ListItem));
        if (node instanceof Heading heading) heading(line.toString(), heading.getLevel());
        if (node instanceof Paragraph || node instanceof Heading) begun = true;
    }

    private static boolean isMark(@Nullable Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    /** The first line is the title where it is a heading of the broadest kind; what is too long is no heading. */
    private void heading(String text, int level) {
        boolean first = !begun && level == 1 && title == null;
        if (first) title = titleOrNull(text);
        if (first && title != null) return;
        if (text.length() <= SourceDocument.LONGEST_HEADING) outline.heading(text, level);
        else outline.passage(new Passage(text, List.of(), false));
    }
}
