package hebb.derivation;

import hebb.card.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing that is explained within parentheses: "through meanders (the bends of a slow river)" and "(by erosion, the
 * wearing away of rock)" ask what it is. The sentence around does not matter, so it may begin with anything. Left alone is
 * what does not begin with a small word, because it may have a verb in it: "rivers form meanders (the bends …)". English.
 */
final class AsideRule {

    private static final Pattern BEHIND =
            Pattern.compile("(?<before>(?:[\\p{L}\\p{M}'’-]+ ){2,4})" + "\\((?<what>(?:a|an|the) [^()]{8,160})\\)");

    private static final Pattern WITHIN = Pattern.compile(
            "\\((?:(?:by|through|via|called|known as|such as|as in|from|in|of) )?(?<term>[^(),;:]{3,50}), "
                    + "(?<what>(?:a|an|the) [^()]{8,160})\\)");

    /** A name stands right behind one of these. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "in", "on", "the", "a", "an", "by", "with", "between", "from", "at", "through", "into", "as", "per");

    private static final int FEWEST_WORDS = 4;

    private AsideRule() {}

    static List<Card> find(String sentence, Vocabulary vocabulary) {
        List<Card> cards = new ArrayList<>();
        Matcher behind = BEHIND.matcher(sentence);
        while (behind.find())
            nameIn(behind.group("before").strip())
                    .flatMap(term -> card(term, behind.group("what"), vocabulary))
                    .ifPresent(cards::add);
        Matcher within = WITHIN.matcher(sentence);
        while (within.find())
            card(within.group("term"), within.group("what"), vocabulary).ifPresent(cards::add);
        return cards;
    }

    private static Optional<Card> card(String term, String what, Vocabulary vocabulary) {
        if (what.split(" ", -1).length < FEWEST_WORDS || !Statement.isPlain(what)) return Optional.empty();
        if (Definiens.tellsNothing(what) || Definiens.isUnique(what)) return Optional.empty();
        return NounPhrase.of(term, vocabulary)
                .filter(thing -> !Definiens.isAboutPerson(thing, what) && !(thing.looksPlural() && isSingular(what)))
                .flatMap(thing -> DefinitionRule.card(thing, thing.looksPlural() ? "are" : "is", what));
    }

    /** "of synapses (a process …)" explains something else than synapses. */
    private static boolean isSingular(String what) {
        return !what.startsWith("the ");
    }

    private static boolean isArticle(String word) {
        return Words.ARTICLES.contains(word);
    }

    /** What stands behind the last small word: "of new dendritic spines" names dendritic spines. */
    private static Optional<String> nameIn(String before) {
        List<String> words = Arrays.asList(before.split(" "));
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            if (at < words.size() - 1 && (SMALL_WORDS.contains(word) || word.equals("new")))
                return Optional.of(String.join(" ", words.subList(isArticle(word) ? at : at + 1, words.size())));
            if (!Words.isInNames(word)) return Optional.empty();
        }
        return Optional.empty();
    }
}
