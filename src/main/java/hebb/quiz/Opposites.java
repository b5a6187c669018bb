package hebb.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small differences that change what is said, and so are no typos. Words come without accents. */
final class Opposites {

    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "never",
            "none",
            "nor",
            "neither",
            "without",
            "cannot",
            "cant",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "wont",
            "couldnt",
            "shouldnt",
            "wouldnt",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keinem",
            "keiner",
            "keines",
            "nie",
            "niemals",
            "ohne",
            "weder",
            "nunca",
            "sin",
            "ni",
            "jamas",
            "ningun",
            "ninguna",
            "ninguno",
            "ne",
            "pas",
            "non",
            "jamais",
            "sans",
            "aucun",
            "aucune");

    private static final List<String> DENYING =
            List.of("a", "an", "un", "in", "im", "il", "ir", "dis", "des", "de", "non", "mis", "anti", "ab");

    /** Beginnings that tell opposites apart and differ in few letters. */
    private static final Map<String, Set<String>> BEGINNINGS = Map.ofEntries(
            Map.entry("hyper", Set.of("hypo")),
            Map.entry("in", Set.of("de", "ex", "re")),
            Map.entry("im", Set.of("ex", "em")),
            Map.entry("inter", Set.of("intra")),
            Map.entry("macro", Set.of("micro")),
            Map.entry("endo", Set.of("exo", "ecto")),
            Map.entry("ab", Set.of("ad", "an", "auf")),
            Map.entry("af", Set.of("ef")),
            Map.entry("pro", Set.of("pre")),
            Map.entry("anti", Set.of("ante")),
            Map.entry("bi", Set.of("di", "tri", "uni")),
            Map.entry("di", Set.of("tri")),
            Map.entry("glyco", Set.of("gluco")),
            Map.entry("infer", Set.of("inter")),
            Map.entry("photo", Set.of("proto")),
            Map.entry("neuro", Set.of("neutro")),
            Map.entry("hin", Set.of("her")));

    /** Endings that tell substances apart. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "ase",
            Set.of("ose"),
            "ate",
            Set.of("ite", "ide"),
            "ite",
            Set.of("ide"),
            "ane",
            Set.of("ene", "yne"),
            "ene",
            Set.of("yne"),
            "al",
            Set.of("ol", "yl"),
            "ol",
            Set.of("yl"),
            "phasia",
            Set.of("phagia"));

    /** Words that lie one likely slip apart, and are both known to everybody. */
    private static final Set<Set<String>> CONFUSED = Set.of(
            Set.of("angel", "angle"),
            Set.of("barely", "barley"),
            Set.of("casual", "causal"),
            Set.of("crust", "curst"),
            Set.of("desert", "dessert"),
            Set.of("fired", "fried"),
            Set.of("lightening", "lightning"),
            Set.of("marital", "martial"),
            Set.of("perfect", "prefect"),
            Set.of("quiet", "quite"),
            Set.of("sacred", "scared"),
            Set.of("silver", "sliver"),
            Set.of("thorough", "through"),
            Set.of("tired", "tried"),
            Set.of("unite", "untie"),
            Set.of("united", "untied"));

    private Opposites() {}

    /** The words that deny, in their order. */
    static List<String> negations(List<String> words) {
        return words.stream().filter(NEGATIONS::contains).toList();
    }

    /** Whether these two words differ in a part that turns the meaning, not in a letter that slipped. */
    static boolean areOpposed(String one, String other) {
        return CONFUSED.contains(Set.of(one, other)) || isTurned(one, other) || isTurned(other, one);
    }

    private static boolean isTurned(String one, String other) {
        return DENYING.stream().anyMatch(beginning -> isDenied(beginning, one, other))
                || BEGINNINGS.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().stream()
                                .anyMatch(opposite -> isBegun(entry.getKey(), opposite, one, other)))
                || ENDINGS.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().stream()
                                .anyMatch(ending -> isEnded(entry.getKey(), ending, one, other)));
    }

    private static boolean isDenied(String beginning, String one, String other) {
        return one.startsWith(beginning) && isCloser(one.substring(beginning.length()), other, one, other);
    }

    private static boolean isBegun(String beginning, String opposite, String one, String other) {
        return one.startsWith(beginning)
                && other.startsWith(opposite)
                && isCloser(one.substring(beginning.length()), other.substring(opposite.length()), one, other);
    }

    private static boolean isEnded(String ending, String opposite, String one, String other) {
        return one.endsWith(ending)
                && other.endsWith(opposite)
                && isCloser(
                        one.substring(0, one.length() - ending.length()),
                        other.substring(0, other.length() - opposite.length()),
                        one,
                        other);
    }

    /** Whether the rests differ less than the words do. */
    private static boolean isCloser(String rest, String otherRest, String one, String other) {
        int apart = EditDistance.of(one, other, Tolerance.MOST);
        return EditDistance.of(rest, otherRest, Tolerance.MOST) < apart;
    }
}
