package hebb.derivation;

import hebb.card.Card;
import hebb.derivation.SourceDocument.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a term and explains it, as glossaries and notes do: "Weir: A low wall across a river" and
 * "**Weir** – raises the level of a river". It becomes a text with a gap over the term, in every language. Where the term
 * is neither marked nor parted by a dash in a list, the explanation must begin with A, An or The. Left alone are labels, such as "Note:" and "Advantages:".
 */
final class GlossaryRule {

    private static final Pattern SHAPE =
            Pattern.compile("(?<term>\\p{L}[^,;:()—–.]{1,60}?)(?: \\((?<short>[^()]{1,40})\\))?"
                    + "(?:(?<colon>:)| [—–-]) (?<what>.+)");

    private static final Pattern ARTICLE = Pattern.compile("(?:A|An|The) .*");
    private static final Pattern MARKED_ARTICLE =
            Pattern.compile("(?i:a|an|the|ein|eine|der|die|das|un|una|el|la|los|las|une|le|les) .*");

    private static final Set<String> LABELS = Set.copyOf(List.of(("note example examples warning tip summary definition"
                    + " remember important question answer advantages disadvantages advantage disadvantage pros cons"
                    + " causes symptoms result results conclusion goal aim method background context exercise step task"
                    + " hinweis beispiel merke achtung frage antwort vorteile nachteile ziel aufgabe zusammenfassung nota"
                    + " ejemplo pregunta respuesta exemple question réponse remarque key idea main point")
            .split(" ")));

    private static final int MOST_WORDS = 5;
    private static final int FEWEST_WORDS = 4;

    private GlossaryRule() {}

    /** The card of a passage that is such a line; {@code first} is its first sentence. */
    static Optional<Card> find(Passage passage, String first, DocumentLanguage language, Vocabulary vocabulary) {
        Matcher shape = SHAPE.matcher(first);
        if (!shape.matches()) return Optional.empty();
        String term = shape.group("term");
        String what = shape.group("what").replaceFirst("\\.$", "");
        boolean sure = isMarked(passage, term) || (passage.item() && shape.group("colon") == null);
        // Without a mark, what stands before the colon may as well be the beginning of a sentence.
        if (!sure && NounPhrase.of(term, vocabulary).isEmpty()) return Optional.empty();
        if (!isTerm(term) || !explains(what, sure)) return Optional.empty();
        return Answers.core(what).flatMap(core -> {
            String text = term + ": " + (ARTICLE.matcher(core).matches() ? Answers.small(core) : core) + ".";
            return Statement.of(text, List.of(), language).flatMap(fine -> Gaps.cloze(text, 0, term.length()));
        });
    }

    private static boolean isMarked(Passage passage, String term) {
        return !passage.terms().isEmpty()
                && passage.terms().get(0).replaceFirst(":$", "").startsWith(term);
    }

    private static boolean isTerm(String term) {
        String[] words = term.split(" ", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return words.length <= MOST_WORDS
                && term.chars().noneMatch(Character::isDigit)
                && !LABELS.contains(last)
                && !Words.isVagueHead(last);
    }

    /** Where the term is marked, or parted by a dash in a list, anything may explain it but a list of things. */
    private static boolean explains(String what, boolean sure) {
        if (!sure) return ARTICLE.matcher(what).matches();
        boolean list = what.split(",", -1).length > 2;
        boolean says = Character.isLetter(what.codePointAt(0)) && what.split(" ", -1).length >= FEWEST_WORDS;
        return MARKED_ARTICLE.matcher(what).matches() || (says && !list);
    }
}
