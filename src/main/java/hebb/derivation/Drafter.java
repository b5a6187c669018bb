package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.derivation.SourceDocument.Passage;
import hebb.derivation.SourceDocument.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for drafts in the sections of one document. */
final class Drafter {

    /** "[1]" and "[2, 3]" behind a sentence, and the notes of Markdown. */
    private static final Pattern REFERENCE =
            Pattern.compile(" ?\\[(?:\\^[^\\[\\]]{1,30}|\\d{1,3}(?:[,–-] ?\\d{1,3}){0,9})]");

    /** Longer ones are no prose, and would keep the rules busy for nothing. */
    private static final int LONGEST_SENTENCE = 1_000;

    private final DocumentLanguage language;
    private final Vocabulary vocabulary;
    private final List<DraftRule> rules;

    /** @param passages all of the document, because how it uses a word elsewhere tells names from nouns */
    Drafter(DocumentLanguage language, List<Passage> passages) {
        this.language = language;
        this.vocabulary = Vocabulary.of(passages);
        this.rules = DraftRule.in(language);
    }

    /** The drafts of a section from top to bottom, with their text alone. */
    List<Card> cards(Section section) {
        List<Card> cards = new ArrayList<>();
        for (Passage passage : section.passages()) {
            List<String> sentences = sentences(passage);
            boolean first = passage.equals(section.passages().get(0)) && !sentences.isEmpty();
            if (first && section.heading() != null)
                QuestionHeading.find(section.heading(), sentences.get(0), language)
                        .ifPresent(cards::add);
            addCards(passage, sentences, cards);
        }
        return cards;
    }

    private List<String> sentences(Passage passage) {
        String text = REFERENCE.matcher(passage.text()).replaceAll("").strip();
        return Sentences.of(text, Locale.forLanguageTag(language.tag())).stream()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .toList();
    }

    private void addCards(Passage passage, List<String> sentences, List<Card> cards) {
        List<String> terms = new ArrayList<>(passage.terms());
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at);
            cards.addAll(asides(sentence));
            Optional<Card> glossed =
                    at > 0 ? Optional.empty() : GlossaryRule.find(passage, sentence, language, vocabulary);
            glossed.or(() -> stated(sentence, termsOf(sentence, terms))).ifPresent(cards::add);
        }
    }

    /** What a sentence explains in passing can be asked wherever the sentence stands. */
    private List<Card> asides(String sentence) {
        if (language != DocumentLanguage.EN) return List.of();
        List<Card> cards = new ArrayList<>(AbbreviationRule.find(sentence));
        cards.addAll(AsideRule.find(sentence, vocabulary));
        return cards;
    }

    private Optional<Card> stated(String sentence, List<String> terms) {
        return Statement.of(sentence, terms, language)
                .flatMap(statement -> rules.stream()
                        .flatMap(rule -> rule.find(statement, vocabulary).stream())
                        .filter(card -> card instanceof Basic || statement.namesAll(language))
                        .findFirst());
    }

    /** The terms that are marked in this sentence, taken from those that are still to come. */
    private static List<String> termsOf(String sentence, List<String> toCome) {
        List<String> terms = new ArrayList<>();
        while (!toCome.isEmpty() && sentence.contains(toCome.get(0))) terms.add(toCome.remove(0));
        return terms;
    }
}
