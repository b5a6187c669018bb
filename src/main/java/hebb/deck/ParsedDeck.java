package hebb.deck;

import java.util.List;

/**
 * What a file yielded: the cards that can be taken, and every problem of the others.
 *
 * @param placed the good cards with their lines, in the order of the file
 * @param comments those that stand above, between and below the cards, in the order of the file
 * @param problems in the order of the file; empty when the whole file can be taken
 * @param problemCount how many there are, also where the list stops before
 */
public record ParsedDeck(
        DeckHeader header,
        List<PlacedCard> placed,
        List<PlacedComment> comments,
        List<ParseProblem> problems,
        int problemCount) {

    public ParsedDeck {
        placed = List.copyOf(placed);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /** For formats that have no comments and list every problem. */
    public ParsedDeck(DeckHeader header, List<PlacedCard> placed, List<ParseProblem> problems) {
        this(header, placed, List.of(), problems, problems.size());
    }

    /** The deck of the good cards. */
    public DeckFile deck() {
        return new DeckFile(header, placed.stream().map(PlacedCard::card).toList());
    }
}
