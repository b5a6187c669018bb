package hebb.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in the one form in which they are compared: without marks between thousands, with a point for decimals. */
final class Numerals {

    private static final String ALONE = "(?<![\\p{L}\\p{N}.,])";
    private static final Pattern BARE_POINT = Pattern.compile(ALONE + "[.,](?=\\p{Nd})");
    private static final Pattern SPACED = Pattern.compile(ALONE + "\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?!\\p{Nd})");
    private static final Pattern MARKED = Pattern.compile(ALONE + "\\p{Nd}++(?:[.,]\\p{Nd}++)+");
    private static final Pattern WITH_UNIT = Pattern.compile(ALONE + "(\\p{Nd}[\\p{Nd}.]*+)(?=[\\p{L}%\u2030\u00B0])");
    private static final Pattern COMMAS = Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?");
    private static final Pattern POINTS = Pattern.compile("\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+(?:,\\p{Nd}+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\p{Nd}+,\\p{Nd}+");

    /** Languages that write 3,14 and 1.000. */
    private static final Set<String> COMMA_LANGUAGES = Set.of("de", "es", "fr", "it", "pt", "nl");

    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                    "twelve"),
            "de",
            List.of(
                    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
                    "zwölf"),
            "es",
            List.of(
                    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
                    "doce"));

    private static final Set<String> PERCENT = Set.of("percent", "prozent");

    private Numerals() {}

    /** @param text folded already; a unit that leans on its number is parted from it */
    static String canonical(String text, String language) {
        if (text.codePoints().noneMatch(Character::isDigit)) return text;
        boolean commas = COMMA_LANGUAGES.contains(primary(language));
        String whole = BARE_POINT.matcher(text).replaceAll("0.");
        String joined =
                SPACED.matcher(whole).replaceAll(number -> number.group().replace(" ", ""));
        String plain = MARKED.matcher(joined).replaceAll(number -> number(number, commas));
        return WITH_UNIT.matcher(plain).replaceAll("$1 ");
    }

    private static String number(MatchResult found, boolean commas) {
        String number = found.group();
        if (!commas && COMMAS.matcher(number).matches()) return number.replace(",", "");
        if (commas && POINTS.matcher(number).matches())
            return number.replace(".", "").replace(',', '.');
        return DECIMAL_COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
    }

    /** The words from nought to twelve in digits, and percent as its sign. */
    static String inDigits(String word, String language) {
        if (PERCENT.contains(word)) return "%";
        int number = WORDS.getOrDefault(primary(language), List.of()).indexOf(word);
        return number < 0 ? word : Integer.toString(number);
    }

    private static String primary(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return primary.isEmpty() ? "en" : primary;
    }
}
