package hebb.derivation;

import hebb.card.Card;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says what something is called. "Water passes membranes by a process called osmosis." becomes a text
 * with a gap over "osmosis". Left alone are "so-called", "also called", "called for", "was named after" and names of more than four words.
 */
final class NamingRule implements DraftRule {

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*";
    private static final Pattern SHAPE = Pattern.compile("(?<![\\p{L}-])"
            + "(?<!\\b(?:also|sometimes|often|commonly|otherwise|better|formerly|then|now|now|popularly|previously) )(?:called|known as|termed|named|referred to as)"
            + " (?:(?:a|an|the) )?[“\"]?(?<term>" + WORD + "(?: " + WORD + "){0,3}?)[”\"]?"
            + "(?=[,.:)”\"]| (?:and|or|which|that|in|on|at|by|when|where|because|is|are|was|were|has|have|can)\\b"
            + "| [—–(])");

    private static final int FEWEST_WORDS_BESIDE = 6;
    private static final int SHORTEST = 3;

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(statement.text());
        if (!shape.find() || !isName(shape.group("term"))) return Optional.empty();
        int beside = statement.text().split(" ").length - shape.group("term").split(" ").length;
        return beside < FEWEST_WORDS_BESIDE
                ? Optional.empty()
                : Gaps.cloze(statement.text(), shape.start("term"), shape.end("term"));
    }

    private static boolean isName(String term) {
        String[] words = term.toLowerCase(Locale.ROOT).split(" ");
        return term.length() >= SHORTEST
                && Arrays.stream(words).allMatch(word -> Words.isInNames(word) && !word.equals("of"))
                && !words[words.length - 1].endsWith("ly")
                && !Words.isVagueHead(words[words.length - 1]);
    }
}
