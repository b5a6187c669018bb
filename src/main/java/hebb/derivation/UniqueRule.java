package hebb.derivation;

import hebb.card.Card;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing that alone is the first, the largest or the main one. "Jupiter is the largest planet of the solar system."
 * becomes a text with a gap over "Jupiter", because the question is which thing that is. Left alone are opinions ("is the
 * best way to") and things that are not named ("The answer is the largest …").
 */
final class UniqueRule implements DraftRule {

    private static final Pattern SHAPE =
            Pattern.compile("(?<term>[^,;:()“”\"—–]{2,60}?) (?:is|are|was|were) (?<what>the .+)");

    private static final int FEWEST_WORDS = 5;

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(statement.withoutStop());
        if (!shape.matches()) return Optional.empty();
        String what = shape.group("what");
        boolean tells =
                Definiens.isUnique(what) && !Definiens.tellsNothing(what) && what.split(" ").length >= FEWEST_WORDS;
        if (!tells) return Optional.empty();
        return NounPhrase.of(shape.group("term"), vocabulary).flatMap(thing -> {
            int start = statement.text().indexOf(thing.name());
            return Gaps.cloze(statement.text(), start, start + thing.name().length());
        });
    }
}
