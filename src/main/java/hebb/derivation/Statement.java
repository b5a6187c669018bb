package hebb.derivation;

import hebb.card.Formula;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that can be understood by itself, so that a card may be made of it.
 *
 * @param text begins with a capital or a figure, ends with a full stop, and means the same as Markdown and as text
 * @param terms what its author set in bold or italics
 */
record Statement(String text, List<String> terms) {

    private static final int FEWEST_WORDS = 5;

    /** What is longer holds several facts, and no reader of a card has the patience. */
    private static final int MOST_WORDS = 35;

    private static final Pattern LINK = Pattern.compile(
            "^(?:However|Moreover|Furthermore|In addition|Additionally|Finally"
                    + "|Indeed|In fact|Notably|Importantly|Interestingly|Of course|In particular|In general|Generally), (?=\\S)");

    /** Marks of code, markup, addresses, cut-off quotations and questions; references of papers. */
    private static final Pattern FOREIGN = Pattern.compile("[\\[\\]<>{}|*_`~^=#@\\\\?!…;]|\\.\\.|https?:|www\\.|&\\w+;"
            + "|\\bet al\\b|\\(\\p{Lu}[^()]*\\d{4}[a-z]?\\)|\\bpp?\\. ?\\d|\\bdoi\\b|©|\\bISBN\\b");

    /** "vitamin C. The body …" may be two sentences, "by J. Smith" is one. */
    private static final Pattern PERHAPS_TWO = Pattern.compile(
            "\\b(?!(?:by|of|and|with|from|to|for|von|und|durch|mit|de|por|par|y|et) )\\p{Ll}+ \\p{Lu}\\. \\p{Lu}"
                    + "|\\p{L}{5}\\. \\p{Ll}");

    private static final Pattern PAGE_TALK = Pattern.compile("\\b(?:article|blog|website|web page|newsletter|click"
            + "|subscribe|podcast|copyright|all rights reserved|disclaimer|read more|cookies|chapter)\\b"
            + "|\\b(?:listing|figure|table|section|appendix|example|abbildung|tabelle|figura|tabla) \\d");

    /** "Reached: under 50 seconds" says of nothing named that it was reached. */
    private static final Pattern LABEL = Pattern.compile("^\\S+(?: \\S+){0,3}:");

    /** One thing of many, of which something happened once, is one that the text named before. */
    private static final Pattern OPEN_SUBJECT =
            Pattern.compile("^(?:The \\p{Ll}+ (?:was|were|had|did|could|took|fell|rose"
                    + "|began|came|went|left|grew|cost|became|made|won|lost|\\p{Ll}+ed)"
                    + "|(?:Der|Die|Das) \\p{L}+ (?:wurden?|war|waren|hatten?|konnten?|\\p{Ll}+ten?)"
                    + "|(?:El|La|Los|Las) \\p{Ll}+ (?:fue|fueron|era|eran|había|se \\p{Ll}+(?:ó|aron|ieron)|\\p{Ll}+(?:ó|aron|ieron))"
                    + "|(?:Le|La|Les|L['’]) ?\\p{Ll}+ (?:fut|furent|était|étaient|avait|a été|\\p{Ll}+(?:a|èrent))) ");

    /** "During sleep, it …" leaves open whether sleep is meant. */
    private static final Pattern PRONOUN_AFTER_OPENING = Pattern.compile(
            "^[^,]{2,60}, (?:it|they|he|she|we|you|one|its|their|his|her|there|er|sie|es|man|él|ella|il|elle|ils)\\b.*");

    /** The statement that this sentence makes; empty where it leans on others, asks, or is no prose. */
    static Optional<Statement> of(String sentence, List<String> terms, DocumentLanguage language) {
        String rest = LINK.matcher(sentence).replaceFirst("");
        String text = rest.equals(sentence) ? sentence : Answers.capitalised(rest);
        boolean fits = isOneSentence(text) && isPlain(text) && standsAlone(text, language);
        return fits ? Optional.of(new Statement(text, terms)) : Optional.empty();
    }

    private static boolean isOneSentence(String text) {
        int words = text.split(" ", -1).length;
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && text.endsWith(".")
                && !PERHAPS_TWO.matcher(text).find()
                && !Character.isLowerCase(first(text));
    }

    private static int first(String text) {
        return text.codePointAt(text.codePointAt(0) == '“' || text.codePointAt(0) == '"' ? 1 : 0);
    }

    /** Whether a text means the same on a card as in its document: no markup, address, reference or talk about a page. */
    static boolean isPlain(String text) {
        return !FOREIGN.matcher(text).find()
                && !hasFormula(text)
                && !PAGE_TALK.matcher(text.toLowerCase(Locale.ROOT)).find()
                && count(text, "(") == count(text, ")")
                && isQuotedInPairs(text);
    }

    /** Two amounts of money are none; what is one would look like something else than it says. */
    private static boolean hasFormula(String text) {
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1))
            if (Formula.end(text, at) > 0) return true;
        return false;
    }

    /** A German quotation ends with the mark that begins an English one. */
    private static boolean isQuotedInPairs(String text) {
        int marks = count(text, "“");
        return (marks == count(text, "”") || marks == count(text, "„")) && count(text, "\"") % 2 == 0;
    }

    private static int count(String text, String mark) {
        return text.split(Pattern.quote(mark), -1).length - 1;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'’-]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace('’', '\'').split("'", 2)[0])
                .toList();
    }

    private static boolean standsAlone(String text, DocumentLanguage language) {
        List<String> words = words(text);
        return !words.isEmpty()
                && !Words.leadsBack(words.get(0), language)
                && words.stream().noneMatch(word -> Words.pointsOut(word, language))
                && !PRONOUN_AFTER_OPENING.matcher(text).matches();
    }

    /**
     * Whether it names all it speaks of, so that the whole of it can stand on a card. "The United States left it in 1971"
     * and "The canal was opened in 1869" do not.
     */
    boolean namesAll(DocumentLanguage language) {
        return words(text).stream().noneMatch(word -> Words.isPersonal(word, language))
                && !LABEL.matcher(text).find()
                && !OPEN_SUBJECT.matcher(text).find();
    }

    /** The sentence without its full stop. */
    String withoutStop() {
        return text.substring(0, text.length() - 1);
    }
}
