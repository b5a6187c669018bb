package hebb.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which way a text of a card runs. The pages themselves run from left to right, in every language that they speak so
 * far, so a text says where it runs otherwise.
 */
public final class Direction {

    /** What templates ask. */
    static final Direction HELPER = new Direction();

    private static final String RIGHT_TO_LEFT = "rtl";
    private static final String LEFT_TO_RIGHT = "ltr";

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

    private static final int FIRST_FROM_THE_RIGHT = 0x0590;
    private static final Pattern NO_WORDS = Pattern.compile("<(code|pre|span)\\b.*?</\\1>|<[^>]*>", Pattern.DOTALL);

    private Direction() {}

    /** Of whole blocks in a deck of this language, whatever a single card says; null where they run as the page does. */
    public @Nullable String of(@Nullable String language) {
        return isRightToLeft(language) ? RIGHT_TO_LEFT : null;
    }

    /**
     * Of one text of such a deck: as the deck runs, unless its letters all run the other way, or most of them do in a
     * deck that runs from left to right.
     *
     * @param html as {@link CardMarkup} makes it
     */
    public @Nullable String of(@Nullable String language, String html) {
        boolean fromTheRight = isRightToLeft(language);
        // Nearly all texts: no letter that runs from the right comes before the Hebrew ones.
        if (!fromTheRight && html.chars().allMatch(letter -> letter < FIRST_FROM_THE_RIGHT)) return null;
        String words = NO_WORDS.matcher(html).replaceAll(" ");
        long right = words.codePoints().filter(Direction::runsLeft).count();
        long left = words.codePoints().filter(Direction::runsRight).count();
        if (fromTheRight) return right == 0 && left > 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
        return right > left ? RIGHT_TO_LEFT : null;
    }

    private static boolean isRightToLeft(@Nullable String language) {
        if (language == null) return false;
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }

    private static boolean runsLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean runsRight(int letter) {
        // Marks of ours stand where others have no letters; the tables call those letters all the same.
        return Character.getType(letter) != Character.PRIVATE_USE
                && Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
