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

    private final AnswerText given;
    private final List<List<String>> others;
    private final String language;

    private record Match(Verdict verdict, @Nullable Slip slip, String wording, int distance) {}

    private AnswerJudge(AnswerText given, List<String> others, String language) {
        this.given = given;
        this.language = language;
        this.others = others.stream()
                .map(other -> AnswerText.of(other, language).bare())
                .toList();
    }

    /**
     * Any text may have been typed, of any length.
     *
     * @param language of the deck, a BCP 47 tag, empty where none is known
     */
    public static Judgement judge(String typed, Expected expected, String language) {
        AnswerText given = AnswerText.of(typed, language);
        if (given.isEmpty()) return new Judgement(Verdict.EMPTY, null, expected.answer());
        AnswerJudge judge = new AnswerJudge(given, expected.others(), language);
        Match best =
                expected.wordings().stream().map(judge::match).min(BEST_FIRST).orElseThrow();
        return new Judgement(best.verdict, best.slip, best.wording);
    }

    private Match match(String wording) {
        AnswerText wanted = AnswerText.of(wording, language);
        if (wanted.words().equals(given.words())) return new Match(Verdict.RIGHT, null, wording, 0);
        if (wanted.bare().equals(given.bare()) || isSpelledOut(wanted))
            return new Match(Verdict.ALMOST, Slip.ACCENTS, wording, 0);
        OptionalInt slips = Tolerance.slips(given.bare(), wanted.bare());
        if (slips.isPresent() && !isNearerToAnother(slips.getAsInt()))
            return new Match(Verdict.ALMOST, Slip.TYPO, wording, slips.getAsInt());
        int distance = EditDistance.of(seen(given.bare()), seen(wanted.bare()), LOOKED_AT);
        return new Match(Verdict.WRONG, null, wording, distance);
    }

    private boolean isSpelledOut(AnswerText wanted) {
        return language.startsWith("de")
                && Accents.spelledOut(wanted.words()).equals(Accents.spelledOut(given.words()));
    }

    private boolean isNearerToAnother(int slips) {
        return others.stream()
                .anyMatch(other -> other.equals(given.bare())
                        || Tolerance.slips(given.bare(), other).orElse(slips + 1) <= slips);
    }

    private static String seen(List<String> words) {
        String text = String.join(" ", words);
        if (text.length() <= LOOKED_AT) return text;
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LOOKED_AT)));
    }
}
