package hebb.scheduling;

/** SM-2's quality of an answer, 0 (blackout) to 5 (perfect). The four buttons mean 2, 3, 4 and 5. */
public record Grade(int value) {

    public static final Grade AGAIN = new Grade(2);
    public static final Grade HARD = new Grade(3);
    public static final Grade GOOD = new Grade(4);
    public static final Grade EASY = new Grade(5);

    public Grade {
        if (value < 0 || value > 5) throw new IllegalArgumentException("a grade is 0 to 5, not " + value);
    }

    /** Whether the item was remembered: 3 or better. */
    public boolean passed() {
        return value >= 3;
    }

    /** Whether the item has to be asked again in the same sitting: below 4. */
    public boolean needsDrill() {
        return value < 4;
    }
}
