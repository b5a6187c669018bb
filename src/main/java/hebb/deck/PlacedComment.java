package hebb.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comment between the cards of a file.
 *
 * @param line where it begins, counted from 1
 * @param text its lines as they stand in the file, with the marks of the comment
 * @param cardLine where the next card below it begins, whether that card could be read or not; 0 when there is none
 */
public record PlacedComment(int line, String text, int cardLine) {

    static List<PlacedComment> of(List<DeckItem> items) {
        List<PlacedComment> comments = new ArrayList<>();
        int cardLine = 0;
        for (int at = items.size() - 1; at >= 0; at--) {
            if (items.get(at) instanceof CardBlock block)
                cardLine = block.head().number();
            if (items.get(at) instanceof DeckItem.Comment comment)
                comments.addAll(reversed(of(comment.lines(), cardLine)));
        }
        return reversed(comments);
    }

    /** Comments without a blank line between them are one item of the file, but each says something of its own. */
    private static List<PlacedComment> of(List<DeckLine> lines, int cardLine) {
        List<PlacedComment> comments = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean ends = lines.get(at).text().contains("-->") || at + 1 == lines.size();
            if (!ends) continue;
            String text =
                    lines.subList(from, at + 1).stream().map(DeckLine::text).collect(Collectors.joining("\n"));
            comments.add(new PlacedComment(lines.get(from).number(), text, cardLine));
            from = at + 1;
        }
        return comments;
    }

    private static List<PlacedComment> reversed(List<PlacedComment> comments) {
        Collections.reverse(comments);
        return comments;
    }
}
