package hebb.quiz;

import java.util.Locale;
import java.util.regex.Pattern;

/** English words as they are spelled on one side of the Atlantic, for a comparison: colour is color. */
final class Spelling {

    private static final Pattern IZE = Pattern.compile("(?<=\\p{L}{3})([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)");
    private static final Pattern OR = Pattern.compile("(?<=\\p{L}{2})our(?=(?:s|ed|ing|al|able)?$)");

    private Spelling() {}

    /** The word as it is in every other language. */
    static String one(String word, String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        if (!primary.isEmpty() && !primary.equals("en")) return word;
        return OR.matcher(IZE.matcher(word).replaceAll("$1z")).replaceAll("or");
    }
}
