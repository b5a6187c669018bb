package hebb.review;

import hebb.card.CardId;
import hebb.plan.ExamDate;
import hebb.scheduling.Balance;
import hebb.scheduling.Grade;
import hebb.scheduling.Schedule;
import hebb.scheduling.Sm2;
import hebb.scheduling.StudyDay;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one learner stands with one card: what the review log says when it is read from the beginning.
 *
 * @param due the study day on which it is due, null while it is new
 * @param lastDay the study day of the last repetition, null while it is new
 * @param drillDay the study day on which it still has to reach grade 4, null where none
 * @param lapses how often it was forgotten after it had been learned
 * @param answers entries of the log for this card, voided ones and voids included
 */
public record Standing(
        Schedule schedule,
        @Nullable StudyDay due,
        @Nullable StudyDay lastDay,
        @Nullable StudyDay drillDay,
        int lapses,
        int answers) {

    public static final Standing NEW = new Standing(Schedule.NEW, null, null, null, 0, 0);

    public boolean isNew() {
        return schedule.isNew();
    }

    public boolean isMature() {
        return schedule.interval() >= Schedule.MATURE_DAYS;
    }

    /** Whether it has been forgotten so often that another wording may help more than repetition. */
    public boolean isLeech() {
        return Leech.is(lapses);
    }

    public boolean isDueOn(StudyDay day) {
        return due != null && due.compareTo(day) <= 0;
    }

    public boolean isInDrillOn(StudyDay day) {
        return day.equals(drillDay);
    }

    /** What an answer on this day counts as. An answer ahead of time, and so a second one on a day, is practice. */
    public ReviewKind kindOn(StudyDay day) {
        if (isInDrillOn(day)) return ReviewKind.DRILL;
        return isNew() || isDueOn(day) ? ReviewKind.GRADED : ReviewKind.PRACTICE;
    }

    /** The standing after one more answer; pure. */
    public Standing after(ReviewKind kind, Grade grade, StudyDay day) {
        return after(kind, grade, day, 0);
    }

    /** The same with the next due day moved by so many days. */
    Standing after(ReviewKind kind, Grade grade, StudyDay day, int shift) {
        return switch (kind) {
            case GRADED -> afterRepetition(grade, day, shift);
            case DRILL -> new Standing(schedule, due, lastDay, drillAfter(grade, day), lapses, answers + 1);
            case PRACTICE -> withAnswers(answers + 1);
            case VOID -> throw new IllegalArgumentException("a void is replayed, not applied");
        };
    }

    private Standing afterRepetition(Grade grade, StudyDay day, int shift) {
        Schedule grown = Sm2.next(asAsked(), grade);
        // What was brought forward for an exam and known comes back no sooner than it would have.
        int interval = grade.passed() ? Math.max(schedule.interval(), grown.interval()) : grown.interval();
        Schedule next = grown.every(interval + Balance.within(interval, shift));
        boolean lapsed = !grade.passed() && schedule.repetitions() > 0;
        return new Standing(
                next, day.plus(next.interval()), day, drillAfter(grade, day), lapses + (lapsed ? 1 : 0), answers + 1);
    }

    /** The schedule with the interval that really lies behind: an exam may have made it shorter. */
    private Schedule asAsked() {
        return due == null || lastDay == null ? schedule : schedule.every(due.number() - lastDay.number());
    }

    /** The same, due when the log and the exam on its deck say. */
    Standing planned(@Nullable ExamDate exam, CardId card) {
        if (due == null || lastDay == null) return this;
        StudyDay scheduled = lastDay.plus(schedule.interval());
        return dueOn(exam == null ? scheduled : exam.due(lastDay, scheduled, card.value()));
    }

    /** The same, due on an earlier day than scheduled, as an entry of the log noted; never before its last repetition. */
    private Standing notLaterThan(@Nullable StudyDay noted) {
        boolean earlier = noted != null
                && due != null
                && lastDay != null
                && noted.compareTo(due) < 0
                && noted.compareTo(lastDay) > 0;
        return earlier ? dueOn(noted) : this;
    }

    private Standing dueOn(@Nullable StudyDay day) {
        return new Standing(schedule, day, lastDay, drillDay, lapses, answers);
    }

    private static @Nullable StudyDay drillAfter(Grade grade, StudyDay day) {
        return grade.needsDrill() ? day : null;
    }

    private Standing withAnswers(int count) {
        return new Standing(schedule, due, lastDay, drillDay, lapses, count);
    }

    /** Reads the log of one learner and card, in the order of its answer numbers. */
    public static Standing replay(List<Review> log) {
        return replay(log, voided(log)).withAnswers(log.size());
    }

    /** What the log will say once it has one more entry, which voids the answer of this number. */
    static Standing replayWithout(int answerNumber, List<Review> log) {
        Set<Integer> voided = voided(log);
        voided.add(answerNumber);
        return replay(log, voided).withAnswers(log.size() + 1);
    }

    private static Set<Integer> voided(List<Review> log) {
        return log.stream().map(Review::voids).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private static Standing replay(List<Review> log, Set<Integer> voided) {
        Standing standing = NEW;
        for (Review review : log) {
            Grade grade = review.grade();
            if (grade == null || voided.contains(review.answerNumber())) continue;
            // Only a repetition closes the days since the last one.
            Standing asked = review.kind() == ReviewKind.GRADED ? standing.notLaterThan(review.due()) : standing;
            standing = asked.after(review.kind(), grade, review.studyDay(), review.shift());
        }
        return standing;
    }
}
