package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Option;
import hebb.deck.media.MediaName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the cards of a deck show beside text: pictures and sounds of the deck by their names, and pictures elsewhere. */
public final class Pictures {

    private static final int DEEPEST_BLOCK = 50;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();
    private static final String MARKDOWN = "![";
    private static final String HTML = "<img";

    private Pictures() {}

    /** The names of all pictures and sounds that these cards show, in the order in which they first appear. */
    public static Set<String> names(List<Card> cards) {
        Set<String> names = new LinkedHashSet<>();
        cards.stream()
                .flatMap(Pictures::texts)
                .flatMap(text -> shown(text).stream())
                .flatMap(Optional::stream)
                .forEach(names::add);
        return names;
    }

    /** How many of these cards name a picture that lies elsewhere, or name it in HTML: those are not shown. */
    public static int countElsewhere(List<Card> cards) {
        return (int) cards.stream()
                .filter(card ->
                        texts(card).flatMap(text -> shown(text).stream()).anyMatch(Optional::isEmpty))
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

    /** What Markdown makes of the text: in a block of code the same characters are no picture. Empty for one elsewhere. */
    private static List<Optional<String>> shown(String markdown) {
        if (!markdown.contains(MARKDOWN) && !holdsTag(markdown)) return List.of();
        List<Optional<String>> shown = new ArrayList<>();
        for (Node node = PARSER.parse(markdown); node != null; node = after(node)) {
            if (node instanceof Image image) shown.add(MediaName.ofAddress(image.getDestination()));
            else if (isTag(node)) shown.add(Optional.empty());
        }
        return shown;
    }

    /** The next node of the text, without recursion, because uploads may nest as deep as they like. */
    private static @Nullable Node after(Node node) {
        if (node.getFirstChild() != null) return node.getFirstChild();
        Node at = node;
        while (at != null && at.getNext() == null) at = at.getParent();
        return at == null ? null : at.getNext();
    }

    private static boolean isTag(Node node) {
        if (node instanceof HtmlInline inline) return holdsTag(inline.getLiteral());
        return node instanceof HtmlBlock block && holdsTag(block.getLiteral());
    }

    private static boolean holdsTag(String text) {
        return text.toLowerCase(Locale.ROOT).contains(HTML);
    }
}
