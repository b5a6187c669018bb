package hebb.quiz;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words without their accents. Marks that make another letter, as in Japanese or Thai, are no accents and stay. */
final class Accents {

    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]+");
    private static final Pattern JOINED = Pattern.compile("[æœøłđðþıħ]");

    /** Letters that are written as others where a keyboard lacks them, and do not come apart in Unicode. */
    private static final Map<String, String> PLAIN =
            Map.of("æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");

    private Accents() {}

    static List<String> without(List<String> words) {
        return words.stream().map(Accents::without).toList();
    }

    private static String without(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll("");
        String plain = JOINED.matcher(bare).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
        return Normalizer.normalize(plain, Form.NFC);
    }

    /** The way to do without dots, in other languages too where they write German names: ae for ä. */
    static List<String> spelledOut(List<String> words) {
        return words.stream()
                .map(word -> word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
                .toList();
    }
}
