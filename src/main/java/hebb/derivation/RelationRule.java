package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says what a thing needs, does or comes from, by one of a few verbs. "Rust results from a reaction of iron
 * with water." becomes "What does rust result from?" Left alone are lists of such things, and subjects that do not agree
 * with their verb, because then something else is the subject.
 */
final class RelationRule implements DraftRule {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<term>[^,;:()“”\"—–]{2,60}?)(?: \\([^()]*\\))?"
                    + " (?<verb>(?:involve|require|prevent|regulate|secrete|inhibit)s?|causes|controls"
                    + "|(?:consists?|arises?|depends?|relies|rely) (?:of|from|on)|(?:results|stems) from|leads to) (?<what>.+)");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?:that|how|why|to|not|both|what|whether|when|where|only|more|less|it|them|us|many|some|several) .*");

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(statement.withoutStop());
        if (!shape.matches() || CLAUSE.matcher(shape.group("what")).matches()) return Optional.empty();
        String[] verb = shape.group("verb").split(" ", 2);
        boolean third = verb[0].endsWith("s");
        String asked = (third ? Verbs.base(verb[0]) : verb[0]) + (verb.length > 1 ? " " + verb[1] : "");
        return NounPhrase.of(shape.group("term"), vocabulary)
                .filter(thing -> thing.looksPlural() != third)
                .flatMap(thing -> Answers.of(shape.group("what"))
                        .map(answer -> new Basic(
                                CardInfo.EMPTY,
                                "What " + (third ? "does " : "do ") + thing.question() + " " + asked + "?",
                                answer,
                                false)));
    }
}
