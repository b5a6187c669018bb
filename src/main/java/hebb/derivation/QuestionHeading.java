package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading that asks, as in lists of frequent questions, with the first sentence below it as the answer: "Why do rivers
 * bend?" Left alone are headings that can be answered by yes or no, that ask about the reader, and answers that are long.
 */
final class QuestionHeading {

    private static final Pattern QUESTION = Pattern.compile(
            "¿?(?:what|who|whom|whose|which|when|where|why|how|was|wer|wen"
                    + "|wem|wann|wo|woher|warum|weshalb|wie|welche[rsmn]?|wozu|qu[eé]|qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]l"
                    + "|por qu[eé]|quoi|quand|où|comment|pourquoi|quels?|quelles?)\\b.{6,}\\?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern READER = Pattern.compile(
            "\\b(?:I|my|we|our|you|your|this|these|it|they|ich|mein\\w*|wir|du|dein\\w*|dies\\w*|yo|mi|je|mon|nous)\\b");

    private static final int MOST_WORDS = 20;

    private QuestionHeading() {}

    /** The card of a section, by its heading and the first sentence of its first passage. */
    static Optional<Card> find(String heading, String first, DocumentLanguage language) {
        boolean asks = QUESTION.matcher(heading).matches()
                && !READER.matcher(heading).find()
                && Statement.isPlain(heading.substring(0, heading.length() - 1));
        if (!asks || first.split(" ", -1).length > MOST_WORDS) return Optional.empty();
        return Statement.of(first, List.of(), language)
                .map(statement -> new Basic(CardInfo.EMPTY, heading, statement.text(), false));
    }
}
