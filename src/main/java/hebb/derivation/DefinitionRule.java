package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says what something is. "Osmosis is the passage of water through a membrane." becomes "What is
 * osmosis?" So do "refers to", "means" and "is defined as", and "Guilds were associations of …" where the thing has a
 * name. Left alone are "Osmosis is important", "Osmosis is a key topic", "The result is a mess" and "Newton was a
 * physicist".
 */
final class DefinitionRule implements DraftRule {

    private static final Pattern SHAPE = Pattern.compile("(?<term>[^,;:()“”\"—–]{2,60}?)"
            + "(?: \\([^()]*\\)|, (?:also|sometimes|often|commonly) (?:called|known as|termed|referred to as) [^,]+,)?"
            + " (?<verb>(?:is|are|was|were|can be) defined as|refers? to|means|denotes|describes|is|are|was|were)"
            + " (?<what>.+)");

    private static final Pattern ARTICLE = Pattern.compile("(?:a|an|the|any|anything) .*");
    private static final Pattern CLAUSE =
            Pattern.compile("(?:that|how|why|to|not|both|what|whether|when|where|only|more|less|it|them|business) .*");

    /** "developmental windows during which", but not "regulated by" or "red, green and blue". */
    private static final Pattern PLURAL_NOUN = Pattern.compile(
            "(?:(?!(?:\\p{L}+(?:ed|ing)|for|to|of|in|on|at|by|as|like|than|with|from|known|not) )[\\p{L}-]+ ){0,3}?"
                    + "(?!\\p{L}+(?:ss|us|is) )\\p{L}{2,}s (?:that|which|who|whose|in|during|of|where|with|used|found|made|located"
                    + "|formed|designed|between|on|at|for|from|whereby)\\b.*");

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(statement.withoutStop());
        if (!shape.matches()) return Optional.empty();
        String verb = shape.group("verb");
        String what = shape.group("what");
        return NounPhrase.of(shape.group("term"), vocabulary)
                .filter(thing -> defines(verb, what) && !Definiens.isAboutPerson(thing, what))
                .filter(thing -> !verb.startsWith("w") || isNamed(thing))
                .flatMap(thing -> card(thing, asks(verb, thing), what));
    }

    /** In the past tense only what has a name of its own is defined: "The Hanseatic League was …". */
    private static boolean isNamed(NounPhrase thing) {
        return thing.article().equals("the")
                && Character.isUpperCase(thing.name().codePointAt(0));
    }

    private static boolean defines(String verb, String what) {
        if (Definiens.isUnique(what) || Definiens.tellsNothing(what)) return false;
        return switch (verb) {
            case "is", "was" -> ARTICLE.matcher(what).matches();
            case "are", "were" ->
                what.startsWith("the ") || PLURAL_NOUN.matcher(what).matches();
            default -> !CLAUSE.matcher(what).matches();
        };
    }

    private static String asks(String verb, NounPhrase thing) {
        return switch (verb) {
            case "was", "was defined as" -> "was";
            case "were", "were defined as" -> "were";
            case "are", "are defined as", "refer to" -> "are";
            case "is", "is defined as" -> "is";
            default -> thing.looksPlural() ? "are" : "is";
        };
    }

    /** The card that asks what a thing is; empty where the answer is too long or says too little. */
    static Optional<Card> card(NounPhrase thing, String verb, String what) {
        return Answers.of(what)
                .filter(answer -> !Definiens.mentions(answer, thing))
                .map(answer -> new Basic(CardInfo.EMPTY, "What " + verb + " " + thing.question() + "?", answer, false));
    }
}
