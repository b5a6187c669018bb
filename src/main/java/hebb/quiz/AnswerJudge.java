package hebb.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what was typed against what was expected. */
public final class AnswerJudge {

    /** How much of a wrong answer is looked at to find the wording that it comes nearest to. */
    private static final int LOOKED_AT = 100;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::verdict)
            .thenComparing(match -> match.slip == null ? Slip.ACCENTS : match.slip)
            .thenComparingInt(Match::distance);

    /** An aside such as an abbreviation, but not a number that tells one thing from another: iron (II). */
    private static final Pattern ASIDE = Pattern.compile("^(.*\\S)\\s+\\((?![ivxIVX\\p{N}]+\\))[^()]+\\)$");

    private final AnswerText given;
    private final List<String> others;
    private final String language;

    private record Match(Verdict verdict, @Nullable Slip slip, String wording, int distance) {}

    private AnswerJudge(AnswerText given, List<String> others, String language) {
        this.given = given;
        this.language = language;
        this.others = others;
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
        Match best = expected.wordings().stream()
                .flatMap(judge::matches)
                .min(BEST_FIRST)
                .orElseThrow();
        return new Judgement(best.verdict, best.slip, best.wording);
    }

    /** With what stands in brackets at its end, and without. */
    private Stream<Match> matches(String wording) {
        Matcher aside = ASIDE.matcher(wording);
        Match whole = match(wording, wording);
        return aside.matches() ? Stream.of(whole, match(aside.group(1), wording)) : Stream.of(whole);
    }

    private Match match(String text, String wording) {
        AnswerText wanted = AnswerText.of(text, language);
        Slip form = form(wanted);
        if (form != null) return new Match(Verdict.ALMOST, form, wording, 0);
        if (isSame(wanted)) return new Match(Verdict.RIGHT, null, wording, 0);
        OptionalInt slips = Tolerance.slips(given.bare(), wanted.bare(), language);
        if (slips.isPresent() && !isNearerToAnother(slips.getAsInt(), wanted))
            return new Match(Verdict.ALMOST, Slip.TYPO, wording, slips.getAsInt());
        int distance = EditDistance.of(seen(given.bare()), seen(wanted.bare()), LOOKED_AT);
        return new Match(Verdict.WRONG, null, wording, distance);
    }

    private boolean isSame(AnswerText wanted) {
        return wanted.words().equals(given.words()) || wanted.loose().equals(given.loose());
    }

    /** What is wrong in form alone, null where it is nothing or more. */
    private @Nullable Slip form(AnswerText wanted) {
        if (isSame(wanted))
            return Articles.areOpposed(given.article(), wanted.article(), language) ? Slip.ARTICLE : null;
        if (wanted.bare().equals(given.bare()) || isSpelledOut(wanted)) return Slip.ACCENTS;
        return Plurals.areForms(given.bare(), wanted.bare(), language) ? Slip.NUMBER : null;
    }

    private boolean isSpelledOut(AnswerText wanted) {
        return Accents.spelledOut(wanted.words()).equals(Accents.spelledOut(given.words()));
    }

    /** Another answer that is this one in another form is no other. */
    private boolean isNearerToAnother(int slips, AnswerText wanted) {
        return others.stream()
                .map(other -> AnswerText.of(other, language).bare())
                .filter(other -> !other.equals(wanted.bare()) && !Plurals.areForms(other, wanted.bare(), language))
                .anyMatch(other -> other.equals(given.bare())
                        || Tolerance.slips(given.bare(), other, language).orElse(slips + 1) <= slips);
    }

    private static String seen(List<String> words) {
        String text = String.join(" ", words);
        if (text.length() <= LOOKED_AT) return text;
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LOOKED_AT)));
    }
}
