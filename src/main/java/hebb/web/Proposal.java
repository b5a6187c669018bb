package hebb.web;

import hebb.quiz.Judgement;
import hebb.quiz.Slip;
import hebb.scheduling.Grade;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grade that a response suggests; the learner decides. Pure.
 *
 * @param note the message that gives the reason
 */
record Proposal(Grade grade, String note) {

    private static final String HINT = "review.note.hint";

    /** What was only revealed is graded by its learner, unless the hint had to help. */
    static Optional<Proposal> revealed(boolean hint) {
        return hint ? Optional.of(new Proposal(Grade.HARD, HINT)) : Optional.empty();
    }

    /** @param note why the choice is right or wrong */
    static Proposal chosen(Grade grade, String note, boolean hint) {
        return new Proposal(grade, note).helped(hint);
    }

    /** @param claim what the learner says against the judgement, null where it stands */
    static Proposal typed(Judgement judgement, @Nullable Boolean claim, boolean hint) {
        if (claim != null) return claimed(claim).helped(hint);
        Grade grade = judgement.isAccepted() ? Grade.GOOD : Grade.AGAIN;
        return new Proposal(grade, note(judgement)).helped(hint);
    }

    private static Proposal claimed(boolean right) {
        return right
                ? new Proposal(Grade.GOOD, "review.note.claim.right")
                : new Proposal(Grade.AGAIN, "review.note.claim.wrong");
    }

    private static String note(Judgement judgement) {
        return switch (judgement.verdict()) {
            case RIGHT -> "review.note.right";
            case ALMOST -> note(judgement.slip());
            case WRONG -> "review.note.wrong";
            case EMPTY -> "review.note.empty";
        };
    }

    private static String note(@Nullable Slip slip) {
        return switch (slip == null ? Slip.TYPO : slip) {
            case ACCENTS -> "review.note.accents";
            case ARTICLE -> "review.note.article";
            case NUMBER -> "review.note.number";
            case TYPO -> "review.note.typo";
        };
    }

    /** With the help of a hint nothing is better than hard. */
    private Proposal helped(boolean hint) {
        return hint && grade.passed() ? new Proposal(Grade.HARD, HINT) : this;
    }
}
