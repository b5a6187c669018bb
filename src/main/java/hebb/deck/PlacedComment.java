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
            if (items.get(at) instanceof DeckItem.Comment comment) comments.add(of(comment, cardLine));
        }
        Collections.reverse(comments);
        return comments;
    }

    private static PlacedComment of(DeckItem.Comment comment, int cardLine) {
        String text = comment.lines().stream().map(DeckLine::text).collect(Collectors.joining("\n"));
        return new PlacedComment(comment.lines().get(0).number(), text, cardLine);
    }
}
