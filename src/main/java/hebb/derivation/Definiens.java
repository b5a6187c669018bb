package hebb.derivation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a sentence says of a thing, behind "is": whether that tells what the thing is. */
final class Definiens {

    /** "the primary transmitter of …": only one thing can be that. */
    private static final Pattern UNIQUE =
            Pattern.compile("the (?:[\\p{L}-]+ )?(?:primary|main|principal|chief|most|first"
                    + "|only|sole|last|leading|dominant|capital"
                    + "|(?!interest|forest|rest|test|guest|west|request|harvest|chest|nest|latest|quest|modest|honest|contest"
                    + "|protest|manifest|digest|conquest|arrest|crest)\\p{Ll}{3,}est)(?: .*)?");

    private static final Pattern OPINION = Pattern.compile("(?:a|an|the|any) (?:best|worst|greatest|easiest|hardest"
            + "|most (?:important|exciting|interesting|popular|famous|beautiful|powerful|significant|controversial"
            + "|fascinating|effective|remarkable|striking|reliable|useful|promising)) .*");

    private static final Pattern NAMING =
            Pattern.compile("(?:a|an|the) (?:[\\p{L}-]+ ){1,2}(?:often |also |sometimes |commonly )?"
                    + "(?:known as|called|termed|named|referred to as)\\b.*");

    private static final Pattern PERSON = Pattern.compile(".*\\b(?:\\p{L}{4,}(?:ist|ian|eer)|king|queen|emperor|empress"
            + "|president|minister|writer|author|poet|painter|composer|philosopher|man|woman|general|leader|founder"
            + "|inventor|explorer|ruler|pope|saint|monk|actor|singer|player|teacher|professor|doctor|researcher|lawyer"
            + "|soldier|farmer|son|daughter|brother|sister|wife|husband|father|mother)\\b.*");

    private Definiens() {}

    static boolean isUnique(String what) {
        return UNIQUE.matcher(what).matches();
    }

    /** Whether it only names a thing, or praises it: "a process known as …", "a key topic", "a rather useful tool". */
    static boolean tellsNothing(String what) {
        String[] words = what.toLowerCase(Locale.ROOT).split("[ ,]+", 4);
        int at = Words.ARTICLES.contains(words[0]) ? 1 : 0;
        if (NAMING.matcher(what).matches()) return true;
        if (at < words.length - 1 && words[at].endsWith("ly") && Words.isEvaluating(words[at + 1])) return true;
        return OPINION.matcher(what).matches() || (at < words.length && Words.isEvaluating(words[at]));
    }

    /** Whether a person is spoken of, whom "what" does not ask for. */
    static boolean isAboutPerson(NounPhrase thing, String what) {
        boolean several = thing.name().indexOf(' ') > 0;
        return thing.mayBePerson() && (several || PERSON.matcher(what).matches());
    }

    /** Whether an answer says the name of what it answers for, as in "Sleep is the time when we sleep". */
    static boolean mentions(String answer, NounPhrase thing) {
        return answer.toLowerCase(Locale.ROOT).contains(thing.name().toLowerCase(Locale.ROOT));
    }
}
