package hebb.plan;

/** How much is asked on a day of the week. */
public enum DayLoad {
    FULL,
    HALF,
    OFF;

    /** What is left of so many cards; half of an odd number is rounded up. */
    public int of(int cards) {
        return switch (this) {
            case FULL -> cards;
            case HALF -> (cards + 1) / 2;
            case OFF -> 0;
        };
    }
}
