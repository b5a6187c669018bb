package hebb.deck.exchange;

import hebb.deck.ParsedDeck;
import java.util.List;

/**
 * What a file of any format yielded.
 *
 * @param notes one sentence for each thing that was understood in a way the author may not expect, or left out
 */
public record ImportedDeck(ParsedDeck parsed, List<String> notes) {

    public ImportedDeck {
        notes = List.copyOf(notes);
    }
}
