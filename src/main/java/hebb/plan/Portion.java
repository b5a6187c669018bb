package hebb.plan;

/**
 * How much is studied in one sitting.
 *
 * @param size cards or minutes, 0 for all
 */
public record Portion(Unit unit, int size) {

    /** What a sitting is measured by. */
    public enum Unit {
        ALL,
        CARDS,
        MINUTES
    }

    /** All that is left today. */
    public static final Portion ALL = new Portion(Unit.ALL, 0);

    public static final int MOST = 999;

    public Portion {
        if (unit == Unit.ALL ? size != 0 : size < 1 || size > MOST) {
            throw new IllegalArgumentException("no portion: " + size + " " + unit);
        }
    }

    public boolean isAll() {
        return unit == Unit.ALL;
    }
}
