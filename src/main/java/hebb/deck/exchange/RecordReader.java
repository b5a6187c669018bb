package hebb.deck.exchange;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Source;
import hebb.deck.CardFault;
import hebb.deck.CardRules;
import hebb.deck.OptionText;
import hebb.deck.ParseProblem;
import hebb.deck.PlacedCard;
import hebb.deck.Separated;
import hebb.deck.exchange.DelimitedText.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the records of a table into cards. */
final class RecordReader {

    private static final Set<String> YES = Set.of("yes", "true", "1", "x", "y");

    private final String fileName;
    private final ColumnPlan plan;
    private final List<PlacedCard> placed = new ArrayList<>();
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private int idsLeftOut;

    RecordReader(String fileName, ColumnPlan plan) {
        this.fileName = fileName;
        this.plan = plan;
    }

    void read(Row row) {
        int before = problems.size();
        Card card = card(row);
        if (card == null) return;
        for (CardFault fault : CardRules.faults(card)) report(row, fault.message());
        String id = card.info().id();
        Integer first = id == null ? null : lineOfId.putIfAbsent(id, row.line());
        if (first != null)
            report(row, "The record at line " + first + " has the id " + id + " too; change one of them.");
        if (problems.size() == before) placed.add(new PlacedCard(card, row.line()));
    }

    private @Nullable Card card(Row row) {
        if (row.cells().size() < plan.needed()) {
            report(row, "This record has too few cells for a front and a back; add what is missing.");
            return null;
        }
        CardKind kind = CardKind.find(cell(Column.KIND, row)).orElse(null);
        if (kind == null) {
            report(row, "This record has an unknown kind; write basic, cloze or choice.");
            return null;
        }
        String front = cell(Column.FRONT, row);
        return switch (kind) {
            case BASIC -> new Basic(info(row), front, cell(Column.BACK, row), isYes(cell(Column.REVERSED, row)));
            case CLOZE -> new Cloze(info(row), front);
            case CHOICE -> choice(row, front);
        };
    }

    private Choice choice(Row row, String question) {
        OptionText.Parsed options = OptionText.read(fileName, cell(Column.BACK, row));
        for (ParseProblem problem : options.problems()) report(row, problem.message());
        return new Choice(info(row), question, options.options());
    }

    private CardInfo info(Row row) {
        return new CardInfo(
                id(cell(Column.ID, row)),
                Separated.BY_BAR.split(cell(Column.ACCEPT, row)),
                cell(Column.HINT, row),
                Separated.BY_BAR.split(cell(Column.SOURCE, row)).stream()
                        .map(Source::parse)
                        .toList(),
                tags(cell(Column.TAGS, row)),
                cell(Column.SECTION, row));
    }

    private @Nullable String id(String cell) {
        String id = cell.strip();
        if (id.isEmpty() || CardRules.isId(id)) return id;
        idsLeftOut++;
        return null;
    }

    /** Other programs put blanks between tags; ours and some put commas. */
    private static List<String> tags(String cell) {
        return cell.indexOf(',') >= 0
                ? Separated.BY_COMMA.split(cell)
                : List.of(cell.strip().split("\\s+"));
    }

    private static boolean isYes(String cell) {
        return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private String cell(Column column, Row row) {
        return plan.cell(column, row.cells());
    }

    private void report(Row row, String message) {
        problems.add(new ParseProblem(fileName, row.line(), 1, message));
    }

    List<PlacedCard> placed() {
        return placed;
    }

    List<ParseProblem> problems() {
        return problems;
    }

    /** How many records have an id that a deck cannot hold, and so go without. */
    int idsLeftOut() {
        return idsLeftOut;
    }
}
