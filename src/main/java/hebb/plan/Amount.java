package hebb.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many cards, or so much time, as forms and addresses write it: c20 or m10.
 *
 * @param unit cards or minutes
 */
public record Amount(Portion.Unit unit, int number) {

    private static final Pattern TEXT = Pattern.compile("([cm])(0|[1-9][0-9]{0,8})");

    public String text() {
        return (unit == Portion.Unit.CARDS ? "c" : "m") + number;
    }

    public static Optional<Amount> parse(String text) {
        Matcher amount = TEXT.matcher(text);
        if (!amount.matches()) return Optional.empty();
        Portion.Unit unit = amount.group(1).equals("c") ? Portion.Unit.CARDS : Portion.Unit.MINUTES;
        return Optional.of(new Amount(unit, Integer.parseInt(amount.group(2))));
    }
}
