package hebb.plan;

import java.util.List;
import java.util.Optional;

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

    /** What people choose from. */
    public static final List<Portion> CHOICES = List.of(
            ALL,
            new Portion(Unit.CARDS, 10),
            new Portion(Unit.CARDS, 20),
            new Portion(Unit.CARDS, 50),
            new Portion(Unit.MINUTES, 5),
            new Portion(Unit.MINUTES, 10),
            new Portion(Unit.MINUTES, 20));

    public Portion {
        if (unit == Unit.ALL ? size != 0 : size < 1 || size > MOST) {
            throw new IllegalArgumentException("no portion: " + size + " " + unit);
        }
    }

    /** all, c20 or m10. */
    public String text() {
        return unit == Unit.ALL ? "all" : new Amount(unit, size).text();
    }

    public static Optional<Portion> parse(String text) {
        if (text.equals(ALL.text())) return Optional.of(ALL);
        return Amount.parse(text)
                .filter(amount -> amount.number() >= 1 && amount.number() <= MOST)
                .map(amount -> new Portion(amount.unit(), amount.number()));
    }
}
