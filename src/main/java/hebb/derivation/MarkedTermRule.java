package hebb.derivation;

import hebb.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence in which the author marked a term, in bold or italics, becomes a text with a gap over it: "Water leaves the
 * leaf through its [stomata]." Left alone are words that are marked for stress ("*not*"), long passages, and terms that
 * stand in their sentence twice.
 */
final class MarkedTermRule implements DraftRule {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final Pattern TERM = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’ -]*[\\p{L}\\p{M}\\p{N}]");

    /** What is stressed in English, German, Spanish and French. */
    private static final Set<String> STRESSED =
            Set.copyOf(List.of(("always also another after before both cannot every different important"
                            + " must never none only same very without more most less least should warning note caution"
                            + " example definition remember nicht niemals immer alle alles jede jeder jedes kein keine keinen"
                            + " mehr muss müssen nach sehr wichtig achtung beispiel merke vorher nachher zuerst nunca siempre"
                            + " sólo solo todos todas menos antes después importante ejemplo nota jamais toujours tous toutes"
                            + " très plus moins avant après exemple attention first second third last however therefore because"
                            + " within against while many some much this that these those")
                    .split(" ")));

    private static final Set<String> LEADING_TO_NOUNS = Set.copyOf(
            List.of(("a an the its their his her of in by through called as with from into between on at for each every"
                            + " el la los las un una de del en por con su sus al le les une des du dans par avec son sa ses"
                            + " leur leurs au aux")
                    .split(" ")));

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|can|cannot|could|may|must|will|would"
                    + "|should|has|have|had|do|does|did|not|never|always|nicht|nie|kein\\p{L}*|nunca|jamais|\\p{L}+n['’]t)\\b");

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        return statement.terms().stream()
                .filter(MarkedTermRule::isTerm)
                .flatMap(term -> card(statement.text(), term).stream())
                .findFirst();
    }

    static boolean isTerm(String term) {
        String small = term.toLowerCase(Locale.ROOT);
        boolean fits = term.length() >= SHORTEST && term.length() <= LONGEST;
        return fits
                && TERM.matcher(term).matches()
                && small.split(" ").length <= MOST_WORDS
                && !STRESSED.contains(small)
                && !VERB.matcher(small).find()
                && !small.endsWith("ly");
    }

    private static Optional<Card> card(String text, String term) {
        int start = text.indexOf(term);
        int end = start + term.length();
        boolean whole = start >= 0 && !isLetterAt(text, start - 1) && !isLetterAt(text, end);
        return whole && isNoun(text, start, term) ? Gaps.cloze(text, start, end) : Optional.empty();
    }

    /** A single small word is a noun, and not a verb that is stressed, where an article or a preposition leads to it. */
    private static boolean isNoun(String text, int start, String term) {
        if (term.indexOf(' ') >= 0 || Character.isUpperCase(term.codePointAt(0))) return true;
        String before = text.substring(0, start).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return LEADING_TO_NOUNS.contains(last);
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
