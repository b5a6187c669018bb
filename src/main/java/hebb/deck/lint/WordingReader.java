package hebb.deck.lint;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks over a parsed Markdown text without recursion, because uploads may nest as deep as they like. */
final class WordingReader {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int items;
    private boolean figure;

    Wording read(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            Node child = node.getFirstChild();
            node = child != null ? child : next(node, root);
        }
        endParagraph();
        return new Wording(paragraphs, items, figure);
    }

    private static @Nullable Node next(Node from, Node root) {
        Node node = from;
        while (node != null && node != root && node.getNext() == null) node = node.getParent();
        return node == null || node == root ? null : node.getNext();
    }

    private void enter(Node node) {
        if (node instanceof Block) endParagraph();
        if (node instanceof Text text) line.append(text.getLiteral());
        else if (node instanceof Code code) line.append(code.getLiteral());
        else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) line.append(' ');
        else if (node instanceof ListItem) items++;
        else if (isFigure(node)) figure = true;
    }

    private static boolean isFigure(Node node) {
        return node instanceof Image || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    private void endParagraph() {
        if (!line.toString().isBlank()) paragraphs.add(line.toString().strip());
        line.setLength(0);
    }
}
