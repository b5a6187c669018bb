package hebb.derivation;

import hebb.card.Card;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing that is explained in passing. "Erosion, the wearing away of rock, shapes valleys." and "Erosion — the wearing
 * away of rock — shapes valleys." become "What is erosion?" Left alone are lists ("Ice, a river and wind shape it"),
 * openings ("In Rome, the senate, …") and people ("Marie Curie, a chemist, …").
 */
final class AppositionRule implements DraftRule {

    private static final Pattern DASHES = Pattern.compile("(?<term>[^,;:()—–]{3,60}?)(?: [—–-] |—)"
            + "(?<what>(?:a|an|the) [^;:—–]+?)(?: [—–-] |—)(?<verb>\\p{Ll}+)\\b.*");

    private static final Pattern COMMAS = Pattern.compile(
            "(?<term>[^,;:()—–]{3,60}?), " + "(?<what>(?:a|an|the) [^,;:—–]+), (?<verb>\\p{Ll}+)\\b(?!,).*");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "can", "may", "has", "have", "had", "will", "must", "does", "do", "did");

    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        return find(DASHES, statement, vocabulary).or(() -> find(COMMAS, statement, vocabulary));
    }

    private static Optional<Card> find(Pattern pattern, Statement statement, Vocabulary vocabulary) {
        Matcher shape = pattern.matcher(statement.withoutStop());
        if (!shape.matches() || !isVerb(shape.group("verb"))) return Optional.empty();
        String what = shape.group("what");
        String verb = shape.group("verb");
        return NounPhrase.of(shape.group("term"), vocabulary)
                .filter(thing -> !Definiens.tellsNothing(what) && !Definiens.isUnique(what))
                .filter(thing -> !Definiens.isAboutPerson(thing, what))
                .flatMap(thing -> DefinitionRule.card(thing, isPlural(verb, thing) ? "are" : "is", what));
    }

    private static boolean isVerb(String word) {
        boolean third = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return AUXILIARIES.contains(word) || third;
    }

    private static boolean isPlural(String verb, NounPhrase thing) {
        return PLURAL.contains(verb) || (thing.looksPlural() && !verb.endsWith("s"));
    }
}
