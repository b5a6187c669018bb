package hebb.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.unbescape.html.HtmlEscape;

/**
 * What a text shows beside words: pictures, sounds and formulas. Each leaves a marker that authors cannot write, passes
 * the sanitising door as plain text, and gets the HTML that we make for it only behind that door. So no picture or
 * sound on a page was written by an author, and none has another address than ours.
 */
final class RichPieces extends AbstractVisitor {

    static final char START = '\uE003';
    static final char END = '\uE004';

    private static final Pattern MARKED = Pattern.compile(START + "(\\d{1,6})" + END);
    private static final Pattern MARKERS = Pattern.compile("[\uE000-\uE004]");

    private final MediaLinks media;
    private final List<String> pieces = new ArrayList<>();

    RichPieces(MediaLinks media) {
        this.media = media;
    }

    /** Puts each piece in its place. */
    String fill(String html) {
        if (pieces.isEmpty()) return html;
        return MARKED.matcher(html).replaceAll(found -> Matcher.quoteReplacement(piece(found.group(1))));
    }

    private String piece(String number) {
        int at = Integer.parseInt(number);
        return at < pieces.size() ? pieces.get(at) : "";
    }

    private Text marked(String html) {
        pieces.add(html);
        return new Text(START + String.valueOf(pieces.size() - 1) + END);
    }

    @Override
    public void visit(Image image) {
        Optional<MediaLinks.Link> link = media.find(image.getDestination());
        if (link.isEmpty()) describe(image);
        else put(image, marked(html(link.get(), MARKERS.matcher(text(image)).replaceAll(""))));
    }

    private static String html(MediaLinks.Link link, String description) {
        String address = escaped(link.address());
        String said = escaped(description);
        return link.sound()
                ? "<audio controls preload=\"none\" src=\"" + address + "\" aria-label=\"" + said + "\"></audio>"
                : "<img src=\"" + address + "\" alt=\"" + said + "\" loading=\"lazy\" decoding=\"async\">";
    }

    /** A picture that is not here is its description. */
    private void describe(Image image) {
        visitChildren(image);
        Node child = image.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            image.insertBefore(child);
            child = next;
        }
        image.unlink();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathMarkup.Inline math) put(math, marked(html(math.tex, math.display)));
        else visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof MathMarkup.Block math)) {
            visitChildren(block);
            return;
        }
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(math.closed ? marked(html(math.tex, true)) : new Text("$$ " + math.tex));
        put(block, paragraph);
    }

    /** Reads as TeX until a script sets it. */
    private static String html(String tex, boolean display) {
        String plain = escaped(MARKERS.matcher(tex).replaceAll(""));
        return "<code class=\"math" + (display ? " display" : "") + "\">" + plain + "</code>";
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }

    private static void put(Node old, Node fresh) {
        old.insertBefore(fresh);
        old.unlink();
    }

    /** The words below a node. */
    private static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(CustomNode math) {
                if (math instanceof MathMarkup.Inline formula) words.append(formula.tex);
                else visitChildren(math);
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
