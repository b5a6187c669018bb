package hebb.progress;

/**
 * A share of answers in which the card was remembered.
 *
 * @param remembered answers with grade 3 or better
 * @param answers all answers
 */
public record Share(int remembered, int answers) {

    /** Below this many answers a percentage would say more than is known. */
    public static final int ENOUGH = 10;

    public static final Share NONE = new Share(0, 0);

    /** The standard normal quantile of a 95 % interval. */
    private static final double Z = 1.959964;

    public Share {
        if (remembered < 0 || remembered > answers) {
            throw new IllegalArgumentException(remembered + " of " + answers + " is no share");
        }
    }

    public Share plus(Share other) {
        return new Share(remembered + other.remembered, answers + other.answers);
    }

    public boolean isEnough() {
        return answers >= ENOUGH;
    }

    /** The share in whole percent. @throws IllegalStateException where the answers are too few */
    public int percent() {
        requireEnough();
        return (int) Math.round(100.0 * remembered / answers);
    }

    /** The lower end of the 95 % interval in whole percent, rounded down. */
    public int lowPercent() {
        requireEnough();
        return (int) Math.floor(100 * Math.max(0, centre() - margin()));
    }

    /** The upper end of the 95 % interval in whole percent, rounded up. */
    public int highPercent() {
        requireEnough();
        return (int) Math.ceil(100 * Math.min(1, centre() + margin()));
    }

    // The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    // JASA 22 (1927): it stays inside 0 to 1 and stays honest near both ends and for few answers.
    private double centre() {
        double share = (double) remembered / answers;
        return (share + Z * Z / (2 * answers)) / (1 + Z * Z / answers);
    }

    private double margin() {
        double share = (double) remembered / answers;
        double spread = share * (1 - share) / answers + Z * Z / (4.0 * answers * answers);
        return Z * Math.sqrt(spread) / (1 + Z * Z / answers);
    }

    private void requireEnough() {
        if (!isEnough()) throw new IllegalStateException("too few answers for a percentage: " + answers);
    }
}
