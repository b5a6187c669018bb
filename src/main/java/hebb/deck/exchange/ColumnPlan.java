package hebb.deck.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a table holds what. */
final class ColumnPlan {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();

    private ColumnPlan() {}

    /** The plan of a table without a header: front, then back. */
    static ColumnPlan byPosition() {
        ColumnPlan plan = new ColumnPlan();
        plan.places.put(Column.FRONT, 0);
        plan.places.put(Column.BACK, 1);
        return plan;
    }

    /** The plan that these cells name, if they name a front and a back and so can be a header. */
    static Optional<ColumnPlan> byHeader(List<String> cells) {
        ColumnPlan plan = new ColumnPlan();
        for (int i = 0; i < cells.size(); i++) plan.add(cells.get(i), i);
        boolean header = plan.places.containsKey(Column.FRONT) && plan.places.containsKey(Column.BACK);
        return header ? Optional.of(plan) : Optional.empty();
    }

    private void add(String name, int place) {
        Optional<Column> column = Column.find(FormulaGuard.unguarded(name));
        if (column.isEmpty() || places.putIfAbsent(column.get(), place) != null) {
            if (!name.isBlank()) unknown.add(name.strip());
        }
    }

    /** The text of a column in a record, empty where the record has no such cell. */
    String cell(Column column, List<String> cells) {
        Integer place = places.get(column);
        if (place == null || place >= cells.size()) return "";
        return FormulaGuard.unguarded(cells.get(place));
    }

    /** The number of cells that a record needs. */
    int needed() {
        int front = places.getOrDefault(Column.FRONT, 0);
        int back = places.getOrDefault(Column.BACK, 0);
        return Math.max(front, back) + 1;
    }

    /** The columns of the header that nothing is taken from. */
    List<String> unknown() {
        return unknown;
    }
}
