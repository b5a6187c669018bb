package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says by what something works. "A weir slows the river by raising its bed." becomes "How does a weir slow
 * the river?" Left alone is whatever has its verb in the plural or in another tense, because its base is then a guess.
 */
final class MeansRule implements DraftRule {

    private static final Pattern SHAPE = Pattern.compile("(?<term>[^,;:()“”\"—–]{2,50}?) (?<verb>\\p{Ll}{3,}s)"
            + " (?<object>[^,;:()“”\"—–]{3,70}?) (?<means>by \\p{Ll}{2,}ing .+|through .+)");

    /** "Good results are achieved by working" has its verb later. */
    private static final Pattern ANOTHER_VERB =
            Pattern.compile("\\b(?:is|are|was|were|be|been|can|could|may|might|must|will"
                    + "|would|shall|should|has|have|had|do|does|did)\\b");

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(statement.withoutStop());
        if (!shape.matches()) return Optional.empty();
        String verb = shape.group("verb");
        if (ANOTHER_VERB.matcher(shape.group("object")).find()) return Optional.empty();
        String asked = Verbs.base(verb) + " " + shape.group("object");
        return NounPhrase.of(shape.group("term"), vocabulary)
                .filter(thing -> Verbs.looksThirdPerson(verb) && !thing.looksPlural())
                .flatMap(thing -> Answers.of(shape.group("means"))
                        .map(answer -> new Basic(
                                CardInfo.EMPTY, "How does " + thing.question() + " " + asked + "?", answer, false)));
    }
}
