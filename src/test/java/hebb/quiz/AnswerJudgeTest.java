package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the answer, by example. */
final class AnswerJudgeTest {

    private static Judgement judge(String typed, String language, String... wordings) {
        return AnswerJudge.judge(typed, new Expected(Arrays.asList(wordings), List.of()), language);
    }

    private static String verdict(String typed, String wording) {
        Judgement judgement = judge(typed, "en", wording);
        return judgement.slip() == null
                ? judgement.verdict().name()
                : judgement.slip().name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Long-term potentiation | long term potentiation",
                "Long-term potentiation | the LONG–TERM   potentiation.",
                "Long-term potentiation | “long-term potentiation”",
                "the hippocampus | Hippocampus",
                "hippocampus | a hippocampus!",
                "AMPA receptors | ＡＭＰＡ receptors",
                "Alzheimer's disease | alzheimer’s disease",
                "red, green and blue | red green and blue",
                "Straße | STRASSE",
                "the | the",
                "?! | ?!",
                "-5 | −5",
                "50% | 50%"
            })
    void form_does_not_matter(String wording, String typed) {
        assertThat(verdict(typed, wording)).isEqualTo("RIGHT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "potentiation | potentation",
                "potentiation | potnetation",
                "hippocampus | hipocampuss",
                "neuron | nueron",
                "long-term potentiation | longterm potentiation",
                "long-term potentiation | long-term potentation",
                "salience network | sailence network"
            })
    void a_slip_in_a_long_word_is_shown_and_forgiven(String wording, String typed) {
        assertThat(verdict(typed, wording)).isEqualTo("TYPO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ramón y Cajal | Ramon y Cajal",
                "Schrödinger | Schrodinger",
                "naive | naïve",
                "Ålesund | alesund",
                "cœur | coeur",
                "Łódź | Lodz"
            })
    void accents_are_shown_and_forgiven(String wording, String typed) {
        assertThat(verdict(typed, wording)).isEqualTo("ACCENTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "axon | axom",
                "soma | some",
                "1949 | 1948",
                "vitamin B12 | vitamin B13",
                "neuron | glia",
                "two neurons | ten neurons",
                "iron (II) | iron (III)",
                "iron (II) | iron",
                "3.14 | 314",
                "1.5 | 15",
                "10 mV | 20 mV",
                "left ventricle | right ventricle",
                "it does not change | it does now change",
                "possible | impossible",
                "typical | atypical",
                "symmetrical | asymmetrical",
                "hypertension | hypotension",
                "increased | decreased",
                "afferent | efferent",
                "abduction | adduction",
                "intercellular | intracellular",
                "microscopic | macroscopic",
                "lactase | lactose",
                "sulfate | sulfite",
                "-5 | 5",
                "50% | 50",
                "C# | C",
                "東京都 | 東京市",
                "かき | がき",
                "hippocampus | hip"
            })
    void another_answer_is_wrong(String wording, String typed) {
        assertThat(verdict(typed, wording)).isEqualTo("WRONG");
        assertThat(verdict(wording, typed)).isEqualTo("WRONG");
    }

    @ParameterizedTest
    @CsvSource({"de, der Hund, Hund", "es, la casa, casa", "fr, l’axone, axone", "fr-CA, les rêves, rêves"})
    void the_articles_of_the_decks_language_do_not_matter(String language, String wording, String typed) {
        assertThat(judge(typed, language, wording).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judge(wording, language, typed).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judge(typed, "en", wording).verdict()).isNotEqualTo(Verdict.RIGHT);
    }

    @Test
    void german_dots_may_be_spelled_out() {
        assertThat(judge("Gehoer", "de", "Gehör").slip()).isEqualTo(Slip.ACCENTS);
        assertThat(judge("Schroedinger", "en", "Schrödinger").slip()).isEqualTo(Slip.ACCENTS);
    }

    @Test
    void any_accepted_wording_counts_and_the_nearest_is_named() {
        Judgement right = judge("makes it stronger", "en", "strengthens it", "makes it stronger");
        assertThat(right).isEqualTo(new Judgement(Verdict.RIGHT, null, "makes it stronger"));
        Judgement almost = judge("makes it strnoger", "en", "strengthens it", "makes it stronger");
        assertThat(almost).isEqualTo(new Judgement(Verdict.ALMOST, Slip.TYPO, "makes it stronger"));
        Judgement wrong = judge("makes it weaker", "en", "strengthens it", "makes it stronger");
        assertThat(wrong).isEqualTo(new Judgement(Verdict.WRONG, null, "makes it stronger"));
    }

    @Test
    void no_slip_turns_the_answer_to_one_gap_into_that_of_another() {
        Expected expected = new Expected(List.of("dopamines"), List.of("dopamimes"));
        assertThat(AnswerJudge.judge("dopamimes", expected, "en").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(AnswerJudge.judge("dopamimess", expected, "en").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(AnswerJudge.judge("dopaminess", expected, "en").verdict()).isEqualTo(Verdict.ALMOST);
    }

    @Test
    void nothing_is_nothing() {
        for (String typed : List.of("", " ", "\t\u00A0\u3000", "\u200B\u200D", "\u0000"))
            assertThat(judge(typed, "en", "neuron").verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(judge("...", "en", "neuron").verdict()).isEqualTo(Verdict.WRONG);
    }
}
