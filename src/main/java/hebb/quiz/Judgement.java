package hebb.quiz;

import org.jspecify.annotations.Nullable;

/**
 * How a typed answer was judged.
 *
 * @param slip what made it almost right, null for every other verdict
 * @param nearest the accepted wording that it comes nearest to, as the author wrote it
 */
public record Judgement(Verdict verdict, @Nullable Slip slip, String nearest) {

    /** Whether the card was known: a slip does not count against it. */
    public boolean isAccepted() {
        return verdict == Verdict.RIGHT || verdict == Verdict.ALMOST;
    }
}
