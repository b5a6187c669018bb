package hebb.deck.coverage;

import hebb.card.Card;
import hebb.card.Cloze;
import hebb.deck.PlacedCard;
import hebb.deck.SourcesFile;
import hebb.deck.coverage.TaughtFolder.NamedDeck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The coverage of some folders as a page in Markdown, the same for the same decks. */
public final class CoveragePage {

    private static final int LONGEST_FRONT = 70;
    private static final String OPENING = """
            # What the built-in decks cover

            Each section of each document with the cards that teach it, and how many cards each deck has. `hebb coverage`
            writes this page; the build fails when it no longer fits the decks.
            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private CoveragePage() {}

    /** The whole page, its lines ended by LF. */
    public static String write(List<Coverage> folders) {
        CoveragePage page = new CoveragePage();
        folders.forEach(page::writeFolder);
        return page.page.toString();
    }

    private void writeFolder(Coverage coverage) {
        page.append("\n## ").append(coverage.folder().name()).append("\n\n");
        writeCounts(coverage.folder().decks());
        coverage.folder().sources().byId().values().forEach(entry -> writeDocument(coverage, entry));
    }

    private void writeCounts(List<NamedDeck> decks) {
        row(Stream.concat(Stream.of("deck", "cards"), kinds()));
        row(Stream.concat(Stream.of("---"), Stream.generate(() -> "---:").limit(CardKind.values().length + 1)));
        for (NamedDeck deck : decks) writeCount(deck.deck().header().title(), List.of(deck));
        writeCount("**all**", decks);
    }

    private static Stream<String> kinds() {
        return Arrays.stream(CardKind.values()).map(CardKind::written);
    }

    private void writeCount(String title, List<NamedDeck> decks) {
        List<Card> cards = decks.stream()
                .flatMap(deck -> deck.deck().placed().stream())
                .map(PlacedCard::card)
                .toList();
        ToIntFunction<CardKind> count = kind ->
                (int) cards.stream().filter(card -> CardKind.of(card) == kind).count();
        Stream<String> counts = Arrays.stream(CardKind.values()).map(kind -> String.valueOf(count.applyAsInt(kind)));
        row(Stream.concat(Stream.of(title, String.valueOf(cards.size())), counts));
    }

    private void row(Stream<String> cells) {
        page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void writeDocument(Coverage coverage, SourcesFile.Entry entry) {
        page.append("\n### ")
                .append(entry.id())
                .append(": ")
                .append(entry.title())
                .append('\n');
        for (String section : entry.sections()) {
            page.append("\n#### ").append(section).append("\n\n");
            String reason = entry.notTaught().get(section);
            if (reason != null) page.append("Not taught: ").append(reason).append(".\n");
            coverage.cards(entry, section).forEach(this::writeCard);
        }
    }

    private void writeCard(Card card) {
        String id = Objects.requireNonNullElse(card.info().id(), "no id");
        page.append("- `").append(id).append("` ").append(shortFront(card)).append('\n');
    }

    /** The beginning of a front on one line, cut after a whole word. */
    static String shortFront(Card card) {
        String front = (card instanceof Cloze cloze ? cloze.filled() : card.front()).replaceAll("\\s+", " ");
        if (front.length() <= LONGEST_FRONT) return front;
        int blank = front.lastIndexOf(' ', LONGEST_FRONT);
        return front.substring(0, blank > 0 ? blank : LONGEST_FRONT) + " …";
    }
}
