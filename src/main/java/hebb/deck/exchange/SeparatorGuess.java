package hebb.deck.exchange;

import hebb.deck.exchange.DelimitedText.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the character between the cells of a table: the one that cuts most records into as many cells. */
final class SeparatorGuess {

    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');
    private static final int LOOKED_AT = 50_000;
    private static final double ENOUGH = 0.6;

    private SeparatorGuess() {}

    /** Empty where no separator makes a table of it. */
    static Optional<Character> of(String text) {
        String sample = sample(text);
        double best = 0;
        Optional<Character> found = Optional.empty();
        for (char separator : SEPARATORS) {
            double share = share(DelimitedText.read(sample, separator).rows());
            if (share > best) {
                best = share;
                found = Optional.of(separator);
            }
        }
        return best >= ENOUGH ? found : Optional.empty();
    }

    /** The share of records with the most frequent number of cells, of two or more; 2 for a header that we know. */
    private static double share(List<Row> rows) {
        if (rows.isEmpty()) return 0;
        if (ColumnPlan.byHeader(rows.get(0).cells()).isPresent()) return 2;
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row row : rows)
            if (row.cells().size() > 1) counts.merge(row.cells().size(), 1, Integer::sum);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (double) most / rows.size();
    }

    private static String sample(String text) {
        if (text.length() <= LOOKED_AT) return text;
        int end = text.lastIndexOf('\n', LOOKED_AT);
        return text.substring(0, end > 0 ? end : LOOKED_AT);
    }
}
