package hebb.web;

import hebb.account.GradeScale;
import hebb.scheduling.Grade;
import java.util.Comparator;
import java.util.List;

/**
 * One grade of a scale.
 *
 * @param key the digit that gives it: the place of the button, but with six buttons the grade itself
 * @param name the end of the keys of its messages
 * @param hue again, hard, good or easy: the class of its colour
 */
public record GradeKey(int key, Grade grade, String name, String hue) {

    private static final List<GradeKey> TWO =
            List.of(new GradeKey(1, Grade.AGAIN, "missed", "again"), new GradeKey(2, Grade.GOOD, "knew", "good"));

    private static final List<GradeKey> FOUR = List.of(
            new GradeKey(1, Grade.AGAIN, "again", "again"),
            new GradeKey(2, Grade.HARD, "hard", "hard"),
            new GradeKey(3, Grade.GOOD, "good", "good"),
            new GradeKey(4, Grade.EASY, "easy", "easy"));

    private static final List<GradeKey> SIX = List.of(
            new GradeKey(0, new Grade(0), "blackout", "again"),
            new GradeKey(1, new Grade(1), "wrong", "again"),
            new GradeKey(2, new Grade(2), "almost", "again"),
            new GradeKey(3, Grade.HARD, "hard", "hard"),
            new GradeKey(4, Grade.GOOD, "good", "good"),
            new GradeKey(5, Grade.EASY, "easy", "easy"));

    /** The grades of a scale, worst first. */
    static List<GradeKey> of(GradeScale scale) {
        return switch (scale) {
            case TWO -> TWO;
            case FOUR -> FOUR;
            case SIX -> SIX;
        };
    }

    /** What comes closest to a grade; of two that are as close, the one that says the same about having known it. */
    static GradeKey nearest(GradeScale scale, Grade wanted) {
        Comparator<GradeKey> closest =
                Comparator.comparingInt(key -> Math.abs(key.grade().value() - wanted.value()));
        return of(scale).stream()
                .min(closest.thenComparing(key -> key.grade().passed() != wanted.passed()))
                .orElseThrow();
    }
}
