package hebb.deck.exchange;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Source;
import hebb.deck.OptionText;
import hebb.deck.Separated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a card as the cells of one record. */
final class RecordWriter {

    private RecordWriter() {}

    static List<String> cells(Card card) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) cells.add(FormulaGuard.guarded(cell(column, card)));
        return cells;
    }

    private static String cell(Column column, Card card) {
        CardInfo info = card.info();
        return switch (column) {
            case ID -> Objects.requireNonNullElse(info.id(), "");
            case KIND -> CardKind.of(card).title();
            case FRONT -> card.front();
            case BACK -> back(card);
            case ACCEPT -> Separated.BY_BAR.join(info.accept());
            case HINT -> Objects.requireNonNullElse(info.hint(), "");
            case TAGS -> tags(info.tags());
            case SOURCE ->
                Separated.BY_BAR.join(
                        info.sources().stream().map(Source::written).toList());
            case SECTION -> Objects.requireNonNullElse(info.section(), "");
            case REVERSED -> card instanceof Basic basic && basic.reversed() ? "yes" : "";
        };
    }

    private static String back(Card card) {
        if (card instanceof Basic basic) return basic.back();
        return card instanceof Choice choice ? OptionText.write(choice.options()) : "";
    }

    /** One tag of several words gets a comma, because tags without any comma are read as words. */
    private static String tags(List<String> tags) {
        String joined = Separated.BY_COMMA.join(tags);
        return tags.size() == 1 && joined.indexOf(',') < 0 ? joined + "," : joined;
    }
}
