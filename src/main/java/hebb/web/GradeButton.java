package hebb.web;

import hebb.review.ReviewKind;
import hebb.review.Standing;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the four buttons.
 *
 * @param name again, hard, good or easy: its message and its colour
 * @param again whether the card is asked again in this sitting
 * @param interval when it comes back on a later day
 * @param proposed whether a marked answer suggests it
 */
public record GradeButton(
        int grade, int key, String name, boolean again, IntervalText interval, boolean proposed, boolean focused) {

    private static final List<String> NAMES = List.of("again", "hard", "good", "easy");

    /** The buttons for a card; without a proposal the focus is on Good. */
    static List<GradeButton> all(Standing standing, StudyDay today, Optional<Grade> proposal) {
        List<GradeButton> buttons = new ArrayList<>();
        for (int key = 1; key <= NAMES.size(); key++) {
            Grade grade = new Grade(key + 1);
            buttons.add(new GradeButton(
                    grade.value(),
                    key,
                    NAMES.get(key - 1),
                    grade.needsDrill(),
                    interval(standing, grade, today),
                    proposal.filter(grade::equals).isPresent(),
                    proposal.orElse(Grade.GOOD).equals(grade)));
        }
        return List.copyOf(buttons);
    }

    private static IntervalText interval(Standing standing, Grade grade, StudyDay today) {
        ReviewKind kind = standing.kindOn(today);
        Standing after = standing.after(kind, grade, today);
        StudyDay due = after.due();
        return IntervalText.of(due == null ? 0 : Math.max(0, due.number() - today.number()));
    }
}
