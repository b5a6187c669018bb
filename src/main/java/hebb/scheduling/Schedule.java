package hebb.scheduling;

/**
 * What SM-2 knows of one card.
 *
 * @param interval days until the next repetition, 0 while the card is new
 * @param repetitions successful repetitions in a row
 * @param ease ease factor in hundredths, at least 130
 */
public record Schedule(int interval, int repetitions, int ease) {

    /** A card that was never graded: ease 2.50. */
    public static final Schedule NEW = new Schedule(0, 0, 250);

    /** An interval of this many days makes a card mature. */
    public static final int MATURE_DAYS = 21;

    public Schedule {
        if (interval < 0 || repetitions < 0 || ease < Sm2.EASE_FLOOR) {
            throw new IllegalArgumentException("not a schedule: " + interval + ", " + repetitions + ", " + ease);
        }
    }

    /** The same with another interval, within the cap. */
    public Schedule every(int days) {
        return new Schedule(Math.min(Sm2.INTERVAL_CAP, days), repetitions, ease);
    }

    public boolean isNew() {
        return interval == 0;
    }
}
