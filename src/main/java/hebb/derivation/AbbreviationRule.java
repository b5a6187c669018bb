package hebb.derivation;

import hebb.card.Basic;
import hebb.card.CardInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abbreviation beside what it is short for, where the letters fit: "gross domestic product (GDP)", "GDP (gross domestic
 * product)" and "(gross domestic product, GDP)". Left alone are "the summit (G7)" and "Vienna (UN)". English only, because
 * the letters are looked for in words that stand apart.
 */
final class AbbreviationRule {

    private static final String SHORT = "(?<short>[\\p{L}][\\p{L}-]{0,6}\\p{L})";
    private static final Pattern BEHIND = Pattern.compile("(?<long>[^()]{3,120}) \\(" + SHORT + "\\)");
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}-])" + SHORT + " \\((?<long>[^(),;]{3,80})\\)");
    private static final Pattern WITHIN = Pattern.compile("\\((?<long>[^(),;]{3,80}), " + SHORT + "\\)");

    private static final Set<String> LINKS =
            Set.of("of", "and", "the", "for", "in", "on", "to", "with", "a", "by", "from");
    private static final int FEWEST_CAPITALS = 2;
    private static final int MOST_LINKS = 2;

    private AbbreviationRule() {}

    /** One card for each abbreviation that this sentence introduces, from left to right in each of the three forms. */
    static List<Basic> find(String sentence) {
        List<Basic> cards = new ArrayList<>();
        for (Pattern form : List.of(BEHIND, BEFORE, WITHIN)) {
            Matcher found = form.matcher(sentence);
            while (found.find())
                card(found.group("short"), found.group("long"), form == BEHIND).ifPresent(cards::add);
        }
        return cards;
    }

    private static Optional<Basic> card(String written, String text, boolean atEnd) {
        boolean plural = written.endsWith("s") && text.endsWith("s") && !text.endsWith("ss");
        String abbreviation = plural ? written.substring(0, written.length() - 1) : written;
        long capitals = abbreviation.chars().filter(Character::isUpperCase).count();
        if (capitals < FEWEST_CAPITALS || capitals * 2 < abbreviation.length()) return Optional.empty();
        String full = plural ? text.substring(0, text.length() - 1) : text;
        return (atEnd ? endOf(full, abbreviation) : whole(full, abbreviation))
                .filter(Statement::isPlain)
                .map(words -> new Basic(
                        CardInfo.EMPTY,
                        "What does " + abbreviation + " stand for?",
                        Answers.capitalised(words),
                        false));
    }

    private static Optional<String> whole(String text, String abbreviation) {
        return fits(text.split(" "), abbreviation, true) ? Optional.of(text) : Optional.empty();
    }

    /** The fewest words at the end of this text that the letters fit, first letters alone if possible. */
    private static Optional<String> endOf(String text, String abbreviation) {
        return endOf(text, abbreviation, false).or(() -> endOf(text, abbreviation, true));
    }

    private static Optional<String> endOf(String text, String abbreviation, boolean inside) {
        String[] words = text.split("[ “”\"—–,;:]+");
        int most = Math.min(words.length, abbreviation.length() + MOST_LINKS);
        for (int count = 1; count <= most; count++) {
            String[] last = Arrays.copyOfRange(words, words.length - count, words.length);
            String joined = String.join(" ", last);
            if (text.endsWith(joined) && fits(last, abbreviation, inside)) return Optional.of(joined);
        }
        return Optional.empty();
    }

    /** Whether each word begins with a letter of the abbreviation, links aside, and the letters are used up in order. */
    private static boolean fits(String[] words, String abbreviation, boolean inside) {
        if (words.length == 0 || LINKS.contains(words[0].toLowerCase(Locale.ROOT))) return false;
        List<String> parts = new ArrayList<>();
        for (String word : words)
            parts.addAll(Arrays.asList(word.toLowerCase(Locale.ROOT).split("-")));
        if (parts.stream().anyMatch(String::isEmpty)) return false;
        String letters = abbreviation.toLowerCase(Locale.ROOT).replace("-", "");
        return fits(parts, letters, inside && parts.size() > 1);
    }

    private static boolean fits(List<String> parts, String letters, boolean inside) {
        if (parts.isEmpty()) return letters.isEmpty();
        String part = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (LINKS.contains(part) && fits(rest, letters, inside)) return true;
        if (letters.isEmpty() || part.charAt(0) != letters.charAt(0)) return false;
        // Letters from inside of a word, as in deoxyribonucleic acid, count only beside other words.
        int most = inside ? letters.length() : 1;
        for (int used = 1; used <= most && isWithin(part, letters.substring(0, used)); used++)
            if (fits(rest, letters.substring(used), inside)) return true;
        return false;
    }

    private static boolean isWithin(String word, String letters) {
        int at = -1;
        for (int next = 0; next < letters.length(); next++) {
            at = word.indexOf(letters.charAt(next), at + 1);
            if (at < 0) return false;
        }
        return true;
    }
}
