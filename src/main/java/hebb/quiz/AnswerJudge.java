package hebb.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Judges what was typed against what was expected. */
public final class AnswerJudge {

    /** How much of a wrong answer is looked at to find the wording that it comes nearest to. */
    private static final int LOOKED_AT = 100;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::verdict)
            .thenComparing(match -> match.slip == Slip.TYPO)
            .thenComparingInt(Match::distance);

    private final List<String> given;
    private final List<String> bare;
    private final List<List<String>> others;
    private final String language;

    private record Match(Verdict verdict, @Nullable Slip slip, String wording, int distance) {}

    private AnswerJudge(List<String> given, List<String> others, String language) {
        this.given = given;
        this.bare = Accents.without(given);
        this.language = language;
        this.others = others.stream()
                .map(other -> Accents.without(AnswerText.words(other, language)))
                .toList();
    }

    /**
     * Any text may have been typed, of any length.
     *
     * @param language of the deck, a BCP 47 tag, empty where none is known
     */
    public static Judgement judge(String typed, Expected expected, String language) {
        List<String> given = AnswerText.words(typed, language);
        if (given.isEmpty()) return new Judgement(Verdict.EMPTY, null, expected.answer());
        AnswerJudge judge = new AnswerJudge(given, expected.others(), language);
        Match best =
                expected.wordings().stream().map(judge::match).min(BEST_FIRST).orElseThrow();
        return new Judgement(best.verdict, best.slip, best.wording);
    }

    private Match match(String wording) {
        List<String> wanted = AnswerText.words(wording, language);
        if (wanted.equals(given)) return new Match(Verdict.RIGHT, null, wording, 0);
        List<String> wantedBare = Accents.without(wanted);
        if (wantedBare.equals(bare) || isSpelledOut(wanted)) return new Match(Verdict.ALMOST, Slip.ACCENTS, wording, 0);
        OptionalInt slips = Tolerance.slips(bare, wantedBare);
        if (slips.isPresent() && !isNearerToAnother(slips.getAsInt()))
            return new Match(Verdict.ALMOST, Slip.TYPO, wording, slips.getAsInt());
        return new Match(Verdict.WRONG, null, wording, EditDistance.of(seen(bare), seen(wantedBare), LOOKED_AT));
    }

    private boolean isSpelledOut(List<String> wanted) {
        return language.startsWith("de") && Accents.spelledOut(wanted).equals(Accents.spelledOut(given));
    }

    private boolean isNearerToAnother(int slips) {
        return others.stream()
                .anyMatch(other ->
                        other.equals(bare) || Tolerance.slips(bare, other).orElse(slips + 1) <= slips);
    }

    private static String seen(List<String> words) {
        String text = String.join(" ", words);
        if (text.length() <= LOOKED_AT) return text;
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LOOKED_AT)));
    }
}
