package hebb.deck.derive;

import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Source;
import hebb.deck.CardIds;
import hebb.deck.DeckFile;
import hebb.deck.DeckHeader;
import hebb.deck.SourcesFile;
import hebb.deck.derive.SourceDocument.Passage;
import hebb.deck.derive.SourceDocument.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the draft of a deck from a document. The same document always gives the same draft. */
public final class DeckDeriver {

    /** The longest text that is read, in UTF-16 units: a long book. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** The tag of every card that nobody has reworded yet. */
    public static final String DRAFT = "draft";

    /** "[1]" and "[2, 3]" behind a sentence, and the notes of Markdown. */
    private static final Pattern REFERENCE =
            Pattern.compile(" ?\\[(?:\\^[^\\[\\]]{1,30}|\\d{1,3}(?:[,–-] ?\\d{1,3}){0,9})]");

    private final String sourceId;
    private final DocumentLanguage language;
    private final Vocabulary vocabulary;
    private final List<DraftRule> rules;

    private DeckDeriver(String sourceId, DocumentLanguage language, List<Passage> passages) {
        this.sourceId = sourceId;
        this.language = language;
        this.vocabulary = Vocabulary.of(passages);
        this.rules = DraftRule.in(language);
    }

    /**
     * The draft of a deck from this text.
     *
     * @param fileName tells Markdown by its ending, and is the title where the text has none
     * @param sourceId what the cards cite the document by; keeps to {@link hebb.deck.CardRules#isId}
     */
    public static DerivedDeck derive(String fileName, String sourceId, String text) {
        SourceDocument document = read(fileName, text);
        List<Passage> passages = document.taught();
        Optional<DocumentLanguage> language = DocumentLanguage.of(passages);
        String tag = language.map(DocumentLanguage::tag).orElse(null);
        String title = Objects.requireNonNullElseGet(document.title(), () -> DeckHeader.titleOf(fileName));
        DeckHeader header = new DeckHeader(title, tag, List.of(), null);
        DeckDeriver deriver = new DeckDeriver(sourceId, language.orElse(DocumentLanguage.EN), passages);
        List<Card> cards = withIds(Craft.keep(header, deriver.cards(document)));
        return new DerivedDeck(new DeckFile(header, cards), entry(sourceId, title, fileName, document.sections()));
    }

    private static SourceDocument read(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        return markdown ? MarkdownReader.read(text) : PlainTextReader.read(text);
    }

    private List<Card> cards(SourceDocument document) {
        List<Card> cards = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.notTaught() != null) continue;
            String heading = section.heading() == null ? SourcesFile.OPENING : section.heading();
            CardInfo info = new CardInfo(
                    null, List.of(), null, List.of(new Source(sourceId, heading)), List.of(DRAFT), section.heading());
            for (Passage passage : section.passages()) for (Card card : cards(passage)) cards.add(card.withInfo(info));
        }
        return cards;
    }

    private List<Card> cards(Passage passage) {
        String text = REFERENCE.matcher(passage.text()).replaceAll("").strip();
        List<String> sentences = Sentences.of(text, Locale.forLanguageTag(language.tag()));
        List<String> terms = new ArrayList<>(passage.terms());
        List<Card> cards = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at);
            if (language == DocumentLanguage.EN) cards.addAll(AbbreviationRule.find(sentence));
            Optional<Card> glossed = at > 0 ? Optional.empty() : GlossaryRule.find(passage, sentence, language);
            glossed.or(() -> stated(sentence, termsOf(sentence, terms))).ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<Card> stated(String sentence, List<String> terms) {
        return Statement.of(sentence, terms, language)
                .flatMap(statement -> rules.stream()
                        .flatMap(rule -> rule.find(statement, vocabulary).stream())
                        .findFirst());
    }

    /** The terms that are marked in this sentence, taken from those that are still to come. */
    private static List<String> termsOf(String sentence, List<String> toCome) {
        List<String> terms = new ArrayList<>();
        while (!toCome.isEmpty() && sentence.contains(toCome.get(0))) terms.add(toCome.remove(0));
        return terms;
    }

    private static List<Card> withIds(List<Card> cards) {
        CardIds ids = new CardIds(Set.of());
        return cards.stream()
                .map(card -> card.withInfo(card.info().withId(ids.idFor(card))))
                .toList();
    }

    private static SourcesFile.Entry entry(String id, String title, String fileName, List<Section> sections) {
        Set<String> headings = new LinkedHashSet<>();
        Map<String, String> notTaught = new LinkedHashMap<>();
        if (sections.get(0).passages().isEmpty())
            notTaught.put(SourcesFile.OPENING, "nothing stands above the first heading");
        for (Section section : sections) {
            String heading = section.heading();
            if (heading == null) continue;
            headings.add(heading);
            if (section.notTaught() != null) notTaught.put(heading, section.notTaught());
        }
        return new SourcesFile.Entry(id, title, fileName, "", List.copyOf(headings), notTaught);
    }
}
