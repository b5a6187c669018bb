package hebb.derivation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an answer of the part of a sentence that says it. */
final class Answers {

    /** What {@code hebb check} allows in an answer. */
    private static final int MOST_WORDS = 20;

    private static final int FEWEST_WORDS = 3;

    /** "A biological process, not a gift" says what it says by the addition. */
    private static final int FEWEST_WORDS_BEFORE_ADDITION = 4;

    /** When and on what occasion, at the end, is what a long answer can do without. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            " (?:in response to|throughout|across|over|during|when|while|after|before|as soon as) [^,]+$");

    /** "changes to proteins and lasts hours": the sentence says a second thing of its subject. */
    private static final Pattern SECOND_VERB =
            Pattern.compile(" and (?:is|are|was|were|has|have|had|can|may|will|does|lasts"
                    + "|contributes|leads|plays|helps|makes|allows|enables|causes|requires|produces|occurs|begins|continues|underlies"
                    + "|supports|affects|increases|reduces|serves|becomes|takes|gives|provides|shapes|remains|acts|consists|depends"
                    + "|involves|includes|contains|forms|comes|goes|keeps|needs)\\b");

    /** Where a clause begins that adds something to what is already said in full. */
    private static final Pattern ADDITION =
            Pattern.compile(" because .*|(?:,| —| –) (?:which|where|who|whose|in which|during which"
                    + "|and it|and they|but|while|whereas|because|although|though|not|rather|so|as|if|since|unlike|often|usually"
                    + "|typically|sometimes|especially|particularly|including|such as|for example|for instance|e\\.g|i\\.e"
                    + "|similar to|with|resulting|making|allowing|enabling|providing|causing|leading|helping|producing|giving"
                    + "|creating|forming|characteri[sz]ed|known|also|meaning|\\w+ing) .*");

    private Answers() {}

    /** The answer that this part gives, without what is added behind it; empty where it is too long or says too little. */
    static Optional<String> of(String part) {
        return core(part).map(Answers::capitalised);
    }

    /** The same as it was written. */
    static Optional<String> core(String part) {
        Matcher addition = ADDITION.matcher(part);
        boolean added = addition.find();
        String said = added ? part.substring(0, addition.start()) : part;
        String core = words(said) > MOST_WORDS ? CIRCUMSTANCE.matcher(said).replaceFirst("") : said;
        boolean says = words(core) >= (added ? FEWEST_WORDS_BEFORE_ADDITION : FEWEST_WORDS);
        return says && words(core) <= MOST_WORDS && isWhole(core) ? Optional.of(core) : Optional.empty();
    }

    /** As many as {@code hebb check} counts, for which a hyphen parts words. */
    private static int words(String text) {
        return text.split("[ \\-‐‑]", -1).length;
    }

    private static boolean isWhole(String text) {
        return !SECOND_VERB.matcher(text).find()
                && text.indexOf('—') < 0
                && text.indexOf(':') < 0
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count();
    }

    static String capitalised(String text) {
        if (text.isEmpty()) return text;
        String first = text.split(" ", 2)[0];
        // mRNA and pH are written so at the start of a sentence too.
        if (first.codePoints().skip(1).anyMatch(Character::isUpperCase)) return text;
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** The text with a small first letter. */
    static String small(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }
}
