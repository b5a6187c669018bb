package hebb.deck.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules that look at one card at a time. */
final class CardChecks {

    private static final Map<LintRule, CardCheck> CHECKS = new EnumMap<>(LintRule.class);

    static {
        CHECKS.put(LintRule.ANSWER_TOO_LONG, AnswerLength::find);
        CHECKS.put(LintRule.SEVERAL_QUESTIONS, SeveralQuestions::find);
        CHECKS.put(LintRule.LIST_ANSWER, ListAnswer::find);
        CHECKS.put(LintRule.YES_OR_NO, YesOrNo::find);
        CHECKS.put(LintRule.PRONOUN_WITHOUT_REFERENT, LonePronoun::find);
        CHECKS.put(LintRule.CLOZE_FILLER, FillerGap::find);
        CHECKS.put(LintRule.MANY_GAPS, ManyGaps::find);
        CHECKS.put(LintRule.OPTION_LENGTH, OptionLength::find);
        CHECKS.put(LintRule.OPTION_GRAMMAR, OptionGrammar::find);
        CHECKS.put(LintRule.EQUAL_OPTIONS, EqualOptions::find);
    }

    private CardChecks() {}

    static List<Hit> find(LintCard card) {
        List<Hit> hits = new ArrayList<>();
        CHECKS.forEach((rule, check) -> check.find(card).ifPresent(message -> hits.add(new Hit(rule, card, message))));
        return hits;
    }
}
