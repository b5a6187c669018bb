package hebb.deck;

import java.util.List;

/**
 * What a file yielded: the cards that can be taken, and every problem of the others.
 *
 * @param placed the good cards with their lines, in the order of the file
 * @param problems in the order of the file; empty when the whole file can be taken
 * @param problemCount how many there are, also where the list stops before
 */
public record ParsedDeck(DeckHeader header, List<PlacedCard> placed, List<ParseProblem> problems, int problemCount) {

    public ParsedDeck {
        placed = List.copyOf(placed);
        problems = List.copyOf(problems);
    }

    public ParsedDeck(DeckHeader header, List<PlacedCard> placed, List<ParseProblem> problems) {
        this(header, placed, problems, problems.size());
    }

    /** The deck of the good cards. */
    public DeckFile deck() {
        return new DeckFile(header, placed.stream().map(PlacedCard::card).toList());
    }
}
