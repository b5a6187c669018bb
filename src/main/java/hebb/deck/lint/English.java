package hebb.deck.lint;

import java.util.Set;

/** The small words of English, in the groups that the rules need. */
final class English {

    static final Set<String> INTERROGATIVES = words("what which who whom whose when where why how");

    static final Set<String> FORMS_OF_BE = words("is are was were be been being am");

    /** Verbs that stand before the subject in a question. */
    static final Set<String> AUXILIARIES =
            words("is are was were do does did can could will would shall should has have had may might must");

    static final Set<String> ARTICLES = words("a an the");

    static final Set<String> PERSONAL_PRONOUNS = words("it its they them their theirs he him his she her hers");

    static final Set<String> DEMONSTRATIVES = words("this these");

    static final Set<String> CONJUNCTIONS = words("and or");

    /**
     * Words that say nothing about the subject of a card. Words that a card may well be about are left out: those of
     * number, order, degree and negation, such as both, before, more and not.
     */
    static final Set<String> FUNCTION_WORDS = words("a an the this that these those there here"
            + " i me my we us our you your it its itself they them their theirs themselves he him his she her hers"
            + " is are was were be been being am do does did doing done can could will would shall should"
            + " has have had having may might must"
            + " of in on at to for from by with about as into onto upon per via than then"
            + " and or but nor so yet if whether because while although though"
            + " very quite rather just also too even such own else etc");

    private static final Set<String> ASKING = words("term name word called call");

    private English() {}

    /** Whether a word says something about the subject of a card. */
    static boolean isContent(String word) {
        return Words.isWord(word) && !FUNCTION_WORDS.contains(word) && !INTERROGATIVES.contains(word);
    }

    /** A content word that does more than ask: in "term for it" there is none. */
    static boolean isReferent(String word) {
        return isContent(word) && !ASKING.contains(word);
    }

    /** The singular of a regular plural, and the word itself without 's; Harman's S stemmer. */
    static String stem(String word) {
        if (word.endsWith("'s")) return word.substring(0, word.length() - 2);
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) return word;
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies"))
            return word.substring(0, word.length() - 3) + "y";
        return word.substring(0, word.length() - 1);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
