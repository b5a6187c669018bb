package hebb.bench;

import java.util.Arrays;
import java.util.Collection;

/** Measured numbers and what is said of them. */
final class Sample {

    private final double[] sorted;

    private Sample(double... sorted) {
        this.sorted = sorted;
    }

    static Sample of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    static Sample of(Collection<? extends Number> values) {
        return of(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    int size() {
        return sorted.length;
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many percent of the values do not exceed. */
    double percentile(double percent) {
        if (sorted.length == 0) return Double.NaN;
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
