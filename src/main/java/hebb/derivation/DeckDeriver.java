package hebb.derivation;

import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Source;
import hebb.deck.CardIds;
import hebb.deck.DeckFile;
import hebb.deck.DeckHeader;
import hebb.deck.SourcesFile;
import hebb.derivation.SourceDocument.Passage;
import hebb.derivation.SourceDocument.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the draft of a deck from a document. The same document always gives the same draft. */
public final class DeckDeriver {

    /** The longest text that is read, in UTF-16 units: a long book. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** The tag of every card that nobody has reworded yet. */
    public static final String DRAFT = "draft";

    private DeckDeriver() {}

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
        Drafter drafter = new Drafter(language.orElse(DocumentLanguage.EN), passages);
        List<Card> cards = withIds(Craft.keep(header, drafts(document, sourceId, drafter)));
        return new DerivedDeck(new DeckFile(header, cards), entry(sourceId, title, fileName, document.sections()));
    }

    private static SourceDocument read(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        return markdown ? MarkdownReader.read(text) : PlainTextReader.read(text);
    }

    private static List<Card> drafts(SourceDocument document, String sourceId, Drafter drafter) {
        List<Card> cards = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.notTaught() != null) continue;
            String heading = section.heading() == null ? SourcesFile.OPENING : section.heading();
            List<Source> sources = List.of(new Source(sourceId, heading));
            CardInfo info = new CardInfo(null, List.of(), null, sources, List.of(DRAFT), section.heading());
            for (Card card : drafter.cards(section)) cards.add(card.withInfo(info));
        }
        return cards;
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
