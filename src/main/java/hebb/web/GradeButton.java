package hebb.web;

import hebb.account.GradeScale;
import hebb.review.Standing;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the buttons under an answer.
 *
 * @param key the digit that presses it
 * @param name the end of the key of its word
 * @param hue again, hard, good or easy: the class of its colour
 * @param again whether the card is asked again in this sitting
 * @param interval when it comes back on a later day
 * @param proposed whether a marked answer suggests it
 */
public record GradeButton(
        int grade,
        int key,
        String name,
        String hue,
        boolean again,
        IntervalText interval,
        boolean proposed,
        boolean focused) {

    /**
     * The buttons for a card; without a proposal the focus is on what means Good.
     *
     * @param after how its learner stands with it once it has been given a grade
     */
    static List<GradeButton> all(
            Function<Grade, Standing> after, StudyDay today, Optional<Grade> proposal, GradeScale scale) {
        GradeKey focused = GradeKey.nearest(scale, proposal.orElse(Grade.GOOD));
        return GradeKey.of(scale).stream()
                .map(key -> button(key, after.apply(key.grade()), today, key.equals(focused), proposal.isPresent()))
                .toList();
    }

    private static GradeButton button(
            GradeKey key, Standing after, StudyDay today, boolean focused, boolean proposing) {
        return new GradeButton(
                key.grade().value(),
                key.key(),
                key.name(),
                key.hue(),
                key.grade().needsDrill(),
                interval(after, today),
                focused && proposing,
                focused);
    }

    private static IntervalText interval(Standing after, StudyDay today) {
        StudyDay due = after.due();
        return IntervalText.of(due == null ? 0 : Math.max(0, due.number() - today.number()));
    }
}
