package hebb.web;

import hebb.progress.Maturity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stages of a deck's cards side by side in one bar, x and width in percent. Stages without cards are left out. */
public record StageBar(List<Part> parts) {

    private static final List<String> NAMES = List.of("part-new", "part-learning", "part-young", "part-mature");

    /** @param style the class that colours the part */
    public record Part(String style, String x, String width) {}

    public StageBar {
        parts = List.copyOf(parts);
    }

    public static StageBar of(Maturity maturity) {
        List<Integer> counts = List.of(maturity.newCards(), maturity.learning(), maturity.young(), maturity.mature());
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            if (count > 0) parts.add(part(NAMES.get(i), before, count, maturity.cards()));
            before += count;
        }
        return new StageBar(parts);
    }

    private static Part part(String style, int before, int count, int all) {
        return new Part(style, percent(before, all), percent(count, all));
    }

    private static String percent(int count, int all) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / all);
    }
}
