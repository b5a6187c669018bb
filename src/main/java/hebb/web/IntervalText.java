package hebb.web;

/** An interval in the largest unit that says enough: the key of its message, and the number in it. */
public record IntervalText(String key, double number) {

    private static final int MONTHS_FROM_DAYS = 60;
    private static final int YEARS_FROM_DAYS = 365;
    private static final double DAYS_IN_MONTH = 30.44;
    private static final double DAYS_IN_YEAR = 365.25;

    static IntervalText of(int days) {
        if (days < MONTHS_FROM_DAYS) return new IntervalText("interval.days", days);
        if (days < YEARS_FROM_DAYS) return new IntervalText("interval.months", Math.round(days / DAYS_IN_MONTH));
        return new IntervalText("interval.years", Math.round(days / DAYS_IN_YEAR * 10) / 10.0);
    }
}
