package hebb.deck;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines below the header into cards, headings and comments, and reports what belongs to none of them. */
final class Segments {

    private final Problems problems;
    private final List<DeckItem> items = new ArrayList<>();
    private List<DeckLine> card = new ArrayList<>();
    private List<DeckLine> comment = new ArrayList<>();
    private boolean inLooseText;
    /** Whether a question waits for its answer, so that no section can begin yet and a heading is its text. */
    private boolean asking;

    Segments(Problems problems) {
        this.problems = problems;
    }

    List<DeckItem> cut(List<DeckLine> lines) {
        for (DeckLine line : lines) take(line);
        closeCard();
        closeComment(false);
        return items;
    }

    private void take(DeckLine line) {
        LineKind kind = line.kind();
        boolean heading = kind == LineKind.HEADING && !asking;
        if (kind.startsCard() || kind == LineKind.SEPARATOR || heading) closeCard();
        if (kind.startsCard() || !card.isEmpty()) takeOfCard(line);
        else takeBetween(line);
    }

    private void takeOfCard(DeckLine line) {
        closeComment(false);
        inLooseText = false;
        if (line.kind() == LineKind.QUESTION) asking = true;
        if (line.kind() == LineKind.ANSWER || line.kind() == LineKind.ATTRIBUTE) asking = false;
        card.add(line);
    }

    private void takeBetween(DeckLine line) {
        if (line.kind() == LineKind.COMMENT) {
            comment.add(line);
            return;
        }
        closeComment(line.kind() == LineKind.BLANK);
        switch (line.kind()) {
            case BLANK -> {}
            case SEPARATOR -> inLooseText = false;
            case HEADING -> {
                inLooseText = false;
                items.add(new DeckItem.Heading(line));
            }
            case ANSWER ->
                problems.add(line.number(), 1, "This answer has no question; put a line that begins with Q: above it.");
            case ATTRIBUTE ->
                problems.add(line.number(), 1, "This attribute belongs to no card; put it below the text of its card.");
            default -> reportLooseText(line);
        }
    }

    /** Only the first line of a paragraph, because one mistake is enough for one paragraph. */
    private void reportLooseText(DeckLine line) {
        int indent = line.text().length() - line.text().stripLeading().length();
        if (!inLooseText) problems.add(line.number(), indent + 1, DeckFileReader.LOOSE_TEXT);
        inLooseText = true;
    }

    private void closeCard() {
        if (card.isEmpty()) return;
        asking = false;
        int end = card.size();
        while (isAfterCard(card.get(end - 1))) end--;
        List<DeckLine> after = List.copyOf(card.subList(end, card.size()));
        items.add(new CardBlock(List.copyOf(card.subList(0, end))));
        card = new ArrayList<>();
        for (DeckLine line : after) takeBetween(line);
    }

    private static boolean isAfterCard(DeckLine line) {
        return line.kind() == LineKind.BLANK || line.kind() == LineKind.COMMENT;
    }

    private void closeComment(boolean blankBelow) {
        if (comment.isEmpty()) return;
        items.add(new DeckItem.Comment(List.copyOf(comment), blankBelow));
        comment = new ArrayList<>();
    }
}
