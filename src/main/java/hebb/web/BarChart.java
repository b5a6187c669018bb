package hebb.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Bars side by side over the whole width: x and width in percent, y and height in pixels.
 *
 * @param height of the whole chart, words above and below included
 * @param baseline where the bars stand
 * @param highest the value of the highest bar
 */
public record BarChart(int height, int baseline, int highest, List<Bar> bars) {

    private static final int TOP = 20;
    private static final int BARS = 100;
    private static final int BOTTOM = 24;
    private static final double FILLED = 0.78;

    /** A value of 0 has no height; any other is at least a pixel high. */
    public record Bar(String x, String width, int y, int height, int value) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    public static BarChart of(List<Integer> values) {
        int highest = values.stream().mapToInt(Integer::intValue).max().orElse(0);
        double step = 100.0 / Math.max(1, values.size());
        return new BarChart(
                TOP + BARS + BOTTOM,
                TOP + BARS,
                highest,
                IntStream.range(0, values.size())
                        .mapToObj(i -> bar(i * step, step, values.get(i), highest))
                        .toList());
    }

    private static Bar bar(double x, double step, int value, int highest) {
        int height = value == 0 ? 0 : (int) Math.max(1, Math.round((double) BARS * value / highest));
        return new Bar(percent(x), percent(step * FILLED), TOP + BARS - height, height, value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
