package hebb.deck.derive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an answer of the part of a sentence that says it. */
final class Answers {

    /** What {@code hebb check} allows in an answer. */
    private static final int MOST_WORDS = 20;

    private static final int FEWEST_WORDS = 3;

    /** Where a clause begins that adds something to what is already said in full. */
    private static final Pattern ADDITION = Pattern.compile("(?:,| —| –) (?:which|where|who|whose|in which|during which"
            + "|and it|and they|but|while|whereas|because|although|though|not|rather|so|as|if|since|unlike|often|usually"
            + "|typically|sometimes|especially|particularly|including|such as|for example|for instance|e\\.g|i\\.e"
            + "|similar to|with|resulting|making|allowing|enabling|providing|causing|leading|helping|producing|giving"
            + "|creating|forming|characteri[sz]ed|known|also|meaning|\\w+ing) .*");

    private Answers() {}

    /** The answer that this part gives, without what is added behind it; empty where it is too long or says too little. */
    static Optional<String> of(String part) {
        String core = core(part);
        int words = core.split(" ", -1).length;
        boolean fits = words >= FEWEST_WORDS && words <= MOST_WORDS && isWhole(core);
        return fits ? Optional.of(capitalised(core)) : Optional.empty();
    }

    private static String core(String part) {
        Matcher addition = ADDITION.matcher(part);
        if (!addition.find()) return part;
        String before = part.substring(0, addition.start());
        return before.split(" ", -1).length > FEWEST_WORDS ? before : part;
    }

    private static boolean isWhole(String text) {
        return text.indexOf('—') < 0
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
