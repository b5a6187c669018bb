package hebb.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The articles that an answer may begin with or not. */
final class Articles {

    /** A deck that names no language is taken for English. */
    private static final Set<String> ENGLISH = Set.of("a", "an", "the");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en",
            ENGLISH,
            "de",
            Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"),
            "es",
            Set.of("el", "la", "los", "las", "lo", "un", "una", "unos", "unas"),
            "fr",
            Set.of("le", "la", "les", "un", "une", "des"),
            "it",
            Set.of("il", "lo", "la", "i", "gli", "le", "un", "uno", "una"),
            "pt",
            Set.of("o", "a", "os", "as", "um", "uma", "uns", "umas"),
            "nl",
            Set.of("de", "het", "een"));

    /** Articles that lean on the next word. */
    private static final Map<String, List<String>> ELIDED = Map.of("fr", List.of("l'"), "it", List.of("l'", "un'"));

    /** Articles of which only one belongs to a word; where they differ, its gender or number is wrong. */
    private static final Map<String, List<Set<String>>> TELLING = Map.of(
            "de",
            List.of(
                    Set.of("der", "die", "das", "den", "dem", "des"),
                    Set.of("ein", "eine", "einen", "einem", "einer", "eines")),
            "es",
            List.of(Set.of("el", "la", "los", "las", "lo"), Set.of("un", "una", "unos", "unas")),
            "fr",
            List.of(Set.of("le", "la", "les"), Set.of("un", "une")),
            "it",
            List.of(Set.of("il", "lo", "la", "i", "gli", "le"), Set.of("un", "uno", "una")),
            "pt",
            List.of(Set.of("o", "a", "os", "as"), Set.of("um", "uma", "uns", "umas")),
            "nl",
            List.of(Set.of("de", "het")));

    private Articles() {}

    /** The leading article; empty where there is none, or nothing else. */
    static String of(List<String> words, String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        if (words.size() < 2) return "";
        return WORDS.getOrDefault(primary.isEmpty() ? "en" : primary, Set.of()).contains(words.get(0))
                ? words.get(0)
                : "";
    }

    /** Whether these are different articles of one kind; no article is never wrong. */
    static boolean areOpposed(String one, String other, String language) {
        if (one.equals(other)) return false;
        return TELLING.getOrDefault(Locale.forLanguageTag(language).getLanguage(), List.of()).stream()
                .anyMatch(kind -> kind.contains(one) && kind.contains(other));
    }

    /** The words without a leading article; an article alone is an answer. */
    static List<String> without(List<String> words, String language) {
        if (words.isEmpty()) return words;
        String primary = Locale.forLanguageTag(language).getLanguage();
        String first = words.get(0);
        if (!of(words, language).isEmpty()) return words.subList(1, words.size());
        for (String elided : ELIDED.getOrDefault(primary, List.of())) {
            // Typed with a space behind it, the apostrophe went with the punctuation.
            if (words.size() > 1 && elided.equals(first + "'")) return words.subList(1, words.size());
            if (first.startsWith(elided) && first.length() > elided.length())
                return replaced(words, first.substring(elided.length()));
        }
        return words;
    }

    private static List<String> replaced(List<String> words, String first) {
        List<String> all = new ArrayList<>(words);
        all.set(0, first);
        return all;
    }
}
