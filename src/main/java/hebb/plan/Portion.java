package hebb.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern TEXT = Pattern.compile("([cm])([1-9][0-9]{0,2})");

    public Portion {
        if (unit == Unit.ALL ? size != 0 : size < 1 || size > MOST) {
            throw new IllegalArgumentException("no portion: " + size + " " + unit);
        }
    }

    /** all, c20 or m10. */
    public String text() {
        return switch (unit) {
            case ALL -> "all";
            case CARDS -> "c" + size;
            case MINUTES -> "m" + size;
        };
    }

    public static Optional<Portion> parse(String text) {
        if (text.equals(ALL.text())) return Optional.of(ALL);
        Matcher portion = TEXT.matcher(text);
        if (!portion.matches()) return Optional.empty();
        Unit unit = portion.group(1).equals("c") ? Unit.CARDS : Unit.MINUTES;
        return Optional.of(new Portion(unit, Integer.parseInt(portion.group(2))));
    }

    public boolean isAll() {
        return unit == Unit.ALL;
    }
}
