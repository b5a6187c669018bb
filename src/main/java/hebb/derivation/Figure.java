package hebb.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure in a sentence that says when, how much or how many.
 *
 * @param place where it stands, with its per cent sign, its million or its BC
 */
record Figure(Kind kind, Gaps.Place place) {

    /** From what is asked first to what is asked last where a sentence has several. */
    enum Kind {
        SHARE,
        YEAR,
        NUMBER
    }

    private static final Pattern SHAPE = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}.,:/–−-])"
            + "(?<digits>\\d{1,3}(?:[.,  ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?<decade>(?<=\\d0)s)?"
            + "(?<share> ?%| percent\\b| per cent\\b| Prozent\\b| por ciento\\b| pour cent\\b)?"
            + "(?<size> (?:hundred|thousand|million|billion|trillion|Tausend|Millionen|Milliarden|millones|millions"
            + "|milliards|mil)\\b)?"
            + "(?<era> (?:BCE?|CE|AD|v\\. ?Chr\\.|n\\. ?Chr\\.|a\\. ?C\\.))?"
            + "(?![\\p{L}\\p{N}/:–−-]|[.,]\\d|\\. )");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final String MONTH =
            "(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]|ener|febr|marz|abri"
                    + "|mayo|juni|juli|agos|sept|octu|novi|dici|janv|févr|mars|avri|juin|août|déce)\\p{L}*\\.?";

    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?:^|.* )(?:(?i:in|since|by|from|to|until|till|of|around"
                    + "|about|between|and|during|circa|year|after|before|late|early|im|in|seit|bis|von|um|und|jahre?|zwischen|ab|nach"
                    + "|vor|en|desde|hasta|de|año|entre|y|hacia|depuis|vers|et|dès|au|the)|" + MONTH + "|\\d{1,2},) $");

    /** A unit or a noun, and no small word as in "from 12 to 20". */
    private static final Pattern COUNTED = Pattern.compile("^(?: ?°| (?!" + MONTH
            + ")(?!(?:and|or|to|of|in|on|at|as|by|for|from|with|but|than|when|while|is|are|was|were|und|oder|bis|zu|ist|war"
            + "|y|o|a|es|et|ou)\\b)\\p{L}{2}).*");

    /** "60 to" before "80": the other end is no answer without this one. */
    private static final Pattern RANGE = Pattern.compile(".*\\d (?:to|and|or|bis|und|oder|zu|y|o|a|et|ou) $");

    /** German writes "wurde 1893 eröffnet" without "in", and what is counted with a capital. */
    private static final Pattern NOUN_BEHIND = Pattern.compile(" (?:\\p{Lu}|[kcm]?[mglt]\\b|[kM]?W\\b).*");

    /** "the 1998 edition" is a name too. */
    private static final Pattern COUNT_OF_KIND =
            Pattern.compile(" (?:edition|release|version|standard|model|series)\\b.*");

    private static final Pattern MONEY = Pattern.compile(".*[$€£¥]$");

    /** "Figure 3", "Apollo 11" and "May 5" are names. */
    private static final Pattern NAMED = Pattern.compile(
            ".*(?:\\p{Lu}[\\p{L}.]*|\\b(?:figure|table|page|step|part|type"
                    + "|phase|stage|version|level|grade|room|number|value|code|tier|class|category|rule|act|season|volume|issue|lesson|unit|grade|day|week|preview|edition|release|no\\.|nr\\.)) $");

    /** What may stand before a figure at the start of a sentence, with the capital of the start. */
    private static final Pattern OPENING =
            Pattern.compile("(?i:in|on|about|some|over|around|nearly|only|at|under|from|by|with"
                    + "|almost|roughly|approximately|every|of|the|all|more than|up to|en|unos|unas|cerca de|casi|más de|los|las"
                    + "|environ|près de|plus de|dans|les) ");

    private static final Pattern NAMED_IN_GERMAN = Pattern.compile(".*\\b(?:Abbildung|Abb\\.|Tabelle|Seite|S\\.|Kapitel"
            + "|Teil|Typ|Phase|Stufe|Version|Nummer|Nr\\.|Artikel|Paragraf|Apollo) $");

    /** The figures of a sentence from left to right; what stands in parentheses is a reference more often than a fact. */
    static List<Figure> of(String sentence, DocumentLanguage language) {
        List<Figure> figures = new ArrayList<>();
        Matcher shape = SHAPE.matcher(sentence);
        while (shape.find()) {
            String before = sentence.substring(0, shape.start());
            String after = sentence.substring(shape.end());
            if (isInParentheses(before)) continue;
            Kind kind = kind(shape, before, after, language);
            if (kind != Kind.NUMBER || isCounted(shape, before, after, language))
                figures.add(new Figure(kind, new Gaps.Place(shape.start(), shape.end())));
        }
        return figures;
    }

    private static boolean isInParentheses(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static Kind kind(Matcher shape, String before, String after, DocumentLanguage language) {
        if (shape.group("share") != null) return Kind.SHARE;
        if (shape.group("era") != null) return Kind.YEAR;
        boolean year = YEAR.matcher(shape.group("digits")).matches() && shape.group("size") == null;
        if (COUNT_OF_KIND.matcher(after).matches()) return Kind.NUMBER;
        boolean dated = shape.group("decade") != null
                || BEFORE_YEAR.matcher(before).matches()
                || (language == DocumentLanguage.DE
                        && !NOUN_BEHIND.matcher(after).matches());
        return year && dated ? Kind.YEAR : Kind.NUMBER;
    }

    /** Whether something is counted or measured, such as "12 pairs" and "37 °C". */
    private static boolean isCounted(Matcher shape, String before, String after, DocumentLanguage language) {
        if (shape.group("decade") != null || shape.group("digits").matches("[01]")) return false;
        Pattern named = language == DocumentLanguage.DE ? NAMED_IN_GERMAN : NAMED;
        if (RANGE.matcher(before).matches() || COUNT_OF_KIND.matcher(after).matches()) return false;
        boolean opening = OPENING.matcher(before).matches();
        if (!opening && named.matcher(before).matches()) return false;
        return shape.group("size") != null
                || MONEY.matcher(before).matches()
                || COUNTED.matcher(after).matches();
    }
}
