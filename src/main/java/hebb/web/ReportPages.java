package hebb.web;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.feedback.CardReport;
import hebb.feedback.ReportKind;
import hebb.storage.Ids;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of reports: the form, and the queue of a deck. */
final class ReportPages {

    private final DeckService decks;
    private final CardMarkup markup;

    ReportPages(DeckService decks, CardMarkup markup) {
        this.decks = decks;
        this.markup = markup;
    }

    /** What the form holds; its parts are those of {@link ReportPage}. */
    record Form(
            ReportKind kind,
            String text,
            boolean waiting,
            boolean sent,
            String next,
            @Nullable String problem) {}

    /** The question alone: whoever reports may have to answer the card again. */
    ReportPage form(CardRow row, Form form) {
        return new ReportPage(
                Ids.text(row.id().value()),
                Ids.text(row.deck().value()),
                decks.getTitle(row.deck()),
                CardFace.front(row.card(), row.side(), markup.of(row.deck())),
                CardLanguage.of(decks.getLanguage(row.deck())),
                form.kind(),
                form.text(),
                form.waiting(),
                form.sent(),
                form.next(),
                form.problem());
    }

    /** @param editing whether the viewer may edit the cards of this deck */
    ReportsPage queue(DeckId deck, int count, List<CardReport> open, boolean editing, ZoneId zone, DateText dates) {
        Map<CardId, CardRow> rows = decks
                .listCards(open.stream().map(CardReport::card).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CardRow::id, row -> row));
        Set<CardId> asked = Set.copyOf(decks.listAsked(List.copyOf(rows.keySet())));
        CardMarkup own = markup.of(deck);
        return new ReportsPage(
                Ids.text(deck.value()),
                decks.getTitle(deck),
                CardLanguage.of(decks.getLanguage(deck)),
                count,
                open.stream()
                        .map(report -> {
                            CardRow row = Objects.requireNonNull(rows.get(report.card()));
                            boolean gone = !asked.contains(row.id());
                            return line(
                                    report, row, own, gone, editing && !gone, dates.moment(report.createdAt(), zone));
                        })
                        .toList());
    }

    private static ReportsPage.Line line(
            CardReport report, CardRow row, CardMarkup own, boolean gone, boolean editing, String moment) {
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), own);
        return new ReportsPage.Line(
                Ids.text(report.id().value()),
                Ids.text(row.id().value()),
                report.kind().name(),
                report.text(),
                moment,
                face.shown(),
                face.back(),
                face.options(),
                gone,
                editing);
    }
}
