package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Option;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Pictures in cards. They are not kept yet, so whoever brings some is told. */
public final class Pictures {

    private static final int DEEPEST_BLOCK = 50;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();
    private static final String MARKDOWN = "![";
    private static final String HTML = "<img";

    private Pictures() {}

    /** How many of these cards show a picture. */
    public static int count(List<Card> cards) {
        return (int) cards.stream()
                .filter(card -> texts(card).anyMatch(Pictures::isIn))
                .count();
    }

    private static Stream<String> texts(Card card) {
        if (card instanceof Basic basic) return Stream.of(basic.front(), basic.back());
        if (!(card instanceof Choice choice)) return Stream.of(card.front());
        Stream<String> options = choice.options().stream().map(Option::text);
        Stream<String> reasons =
                choice.options().stream().map(Option::explanation).filter(Objects::nonNull);
        return Stream.concat(Stream.of(choice.question()), Stream.concat(options, reasons));
    }

    /** Looks at what Markdown makes of the text: in a block of code the same characters are no picture. */
    private static boolean isIn(String markdown) {
        if (!markdown.contains(MARKDOWN) && !holdsTag(markdown)) return false;
        for (Node node = PARSER.parse(markdown); node != null; node = after(node)) if (isPicture(node)) return true;
        return false;
    }

    /** The next node of the text, without recursion, because uploads may nest as deep as they like. */
    private static @Nullable Node after(Node node) {
        if (node.getFirstChild() != null) return node.getFirstChild();
        Node at = node;
        while (at != null && at.getNext() == null) at = at.getParent();
        return at == null ? null : at.getNext();
    }

    private static boolean isPicture(Node node) {
        if (node instanceof HtmlInline inline) return holdsTag(inline.getLiteral());
        if (node instanceof HtmlBlock block) return holdsTag(block.getLiteral());
        return node instanceof Image;
    }

    private static boolean holdsTag(String text) {
        return text.toLowerCase(Locale.ROOT).contains(HTML);
    }
}
