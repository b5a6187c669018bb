package hebb.quiz;

import java.util.List;
import java.util.Locale;

/** Regular plurals: the same word, and no other answer. Words come without accents. */
final class Plurals {

    /** Shorter words become other ones by an ending. */
    private static final int SHORTEST = 3;

    private Plurals() {}

    /** Whether these differ, and in nothing but singular and plural. */
    static boolean areForms(List<String> one, List<String> other, String language) {
        if (one.size() != other.size() || one.equals(other)) return false;
        String primary = Locale.forLanguageTag(language).getLanguage();
        for (int i = 0; i < one.size(); i++) {
            if (!areForms(one.get(i), other.get(i), primary)) return false;
        }
        return true;
    }

    private static boolean areForms(String one, String other, String language) {
        return one.equals(other) || isPlural(one, other, language) || isPlural(other, one, language);
    }

    private static boolean isPlural(String plural, String word, String language) {
        if (word.codePointCount(0, word.length()) < SHORTEST
                || !plural.codePoints().allMatch(Character::isLetter)) return false;
        return switch (language) {
            case "de", "nl" -> plural.equals(word + "en") || (word.endsWith("e") && plural.equals(word + "n"));
            case "es", "pt" -> spanish(word).equals(plural);
            case "fr" -> !word.endsWith("s") && plural.equals(word + "s");
            case "en", "" -> english(word).equals(plural);
            default -> false;
        };
    }

    private static String english(String word) {
        if (word.matches(".*(?:s|x|z|ch|sh)")) return word + "es";
        return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String spanish(String word) {
        if (word.endsWith("z")) return word.substring(0, word.length() - 1) + "ces";
        return word.matches(".*[aeiou]") ? word + "s" : word + "es";
    }
}
