package hebb.deck;

import hebb.card.Card;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings a deck file into canonical form: cards are written anew and get the ids they lack, while the front matter,
 * headings and comments stay as they are and where they are. Formatting twice changes nothing more.
 */
public final class DeckFormatter {

    private final StringBuilder text = new StringBuilder();
    private final Iterator<PlacedCard> cards;
    private final CardIds ids;

    private DeckFormatter(ParsedDeck parsed) {
        Set<String> taken = parsed.placed().stream()
                .map(placed -> placed.card().info().id())
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        this.cards = parsed.placed().iterator();
        this.ids = new CardIds(taken);
    }

    /**
     * What formatting came to.
     *
     * @param text the whole file, the same as before if there are problems
     */
    public record Formatted(String text, List<ParseProblem> problems) {}

    /** The canonical form of this file. */
    public static Formatted format(String fileName, String text) {
        Problems problems = new Problems(fileName);
        DeckLayout layout = DeckLayout.of(DeckFileReader.withoutMark(text), problems);
        ParsedDeck parsed = DeckFileReader.lenient().read(fileName, layout, problems);
        if (!parsed.problems().isEmpty()) return new Formatted(text, parsed.problems());
        return new Formatted(new DeckFormatter(parsed).write(layout), List.of());
    }

    private String write(DeckLayout layout) {
        if (!layout.frontMatter().isEmpty()) writeFrontMatter(layout.frontMatter());
        boolean close = layout.frontMatter().isEmpty();
        for (DeckItem item : layout.items()) {
            if (!close) text.append('\n');
            writeItem(item);
            close = item instanceof DeckItem.Comment comment && !comment.blankBelow();
        }
        return text.toString();
    }

    private void writeFrontMatter(List<DeckLine> lines) {
        text.append("---\n");
        for (DeckLine line : lines) text.append(line.text()).append('\n');
        text.append("---\n");
    }

    private void writeItem(DeckItem item) {
        if (item instanceof DeckItem.Heading heading)
            text.append(heading.line().text().stripTrailing()).append('\n');
        else if (item instanceof DeckItem.Comment comment)
            for (DeckLine line : comment.lines()) text.append(line.text()).append('\n');
        else text.append(CardText.write(withId(cards.next().card()))).append('\n');
    }

    private Card withId(Card card) {
        return card.info().id() != null ? card : card.withInfo(card.info().withId(ids.idFor(card)));
    }
}
