package hebb.quiz;

import java.util.Arrays;

/**
 * How many letters must be changed, left out, put in or swapped with their neighbour to turn one text into another
 * (the optimal string alignment distance). Only the band of the table within the limit is worked out (E. Ukkonen,
 * Algorithms for approximate string matching, 1985), so long texts cost no more than their length.
 */
final class EditDistance {

    private final int[] from;
    private final int[] to;
    private final int limit;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    private EditDistance(String from, String to, int limit) {
        this.from = from.codePoints().toArray();
        this.to = to.codePoints().toArray();
        this.limit = limit;
        this.beforeLast = new int[this.to.length + 2];
        this.last = new int[this.to.length + 2];
        this.row = new int[this.to.length + 2];
    }

    /** The distance in code points; {@code limit + 1} where it is more than the limit. */
    static int of(String from, String to, int limit) {
        if (from.equals(to)) return 0;
        return new EditDistance(from, to, limit).distance();
    }

    private int distance() {
        if (Math.abs(from.length - to.length) > limit) return limit + 1;
        Arrays.setAll(last, at -> Math.min(at, limit + 1));
        for (int at = 1; at <= from.length; at++) {
            if (fill(at) > limit) return limit + 1;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[to.length], limit + 1);
    }

    /** Fills the band of one row and gives the least in it. */
    private int fill(int at) {
        int first = Math.max(1, at - limit);
        int end = Math.min(to.length, at + limit);
        row[first - 1] = first == 1 ? Math.min(at, limit + 1) : limit + 1;
        row[end + 1] = limit + 1;
        int least = row[first - 1];
        for (int i = first; i <= end; i++) {
            row[i] = cell(at, i);
            least = Math.min(least, row[i]);
        }
        return least;
    }

    private int cell(int at, int i) {
        int changed = last[i - 1] + (from[at - 1] == to[i - 1] ? 0 : 1);
        int best = Math.min(changed, Math.min(last[i], row[i - 1]) + 1);
        boolean swapped = at > 1 && i > 1 && from[at - 1] == to[i - 2] && from[at - 2] == to[i - 1];
        return swapped ? Math.min(best, beforeLast[i - 2] + 1) : best;
    }
}
