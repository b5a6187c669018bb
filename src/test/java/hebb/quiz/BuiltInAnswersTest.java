package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Card;
import hebb.deck.DeckFileReader;
import hebb.deck.DeckFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The judge over real answers: those of the decks that come with the program. */
final class BuiltInAnswersTest {

    private static final int STEM = 6;

    private static List<Expected> answers() throws IOException {
        List<Expected> answers = new ArrayList<>();
        for (Path file : DeckFiles.in(Path.of("decks"))) {
            for (Card card : DeckFileReader.requiringIds()
                    .read(file.toString(), Files.readString(file))
                    .deck()
                    .cards()) {
                IntStream.rangeClosed(1, card.sides())
                        .mapToObj(side -> Expected.find(card, side))
                        .flatMap(Optional::stream)
                        .forEach(answers::add);
            }
        }
        return answers;
    }

    @Test
    void many_can_be_typed_and_each_wording_is_right() throws IOException {
        assertThat(answers())
                .hasSizeGreaterThan(200)
                .allSatisfy(expected -> assertThat(expected.wordings())
                        .allMatch(wording ->
                                AnswerJudge.judge(wording, expected, "en").verdict() == Verdict.RIGHT));
    }

    @Test
    void no_answer_of_one_card_passes_for_a_slip_in_that_of_another() throws IOException {
        List<Expected> answers = answers();
        List<String> passing = new ArrayList<>();
        for (Expected expected : answers) {
            for (Expected other : answers) {
                Judgement judgement = AnswerJudge.judge(other.answer(), expected, "en");
                if (judgement.slip() == Slip.TYPO) passing.add(other.answer() + " for " + judgement.nearest());
            }
        }
        assertThat(passing.stream().filter(pair -> !isInflected(pair)).distinct())
                .isEmpty();
    }

    /** Another ending of the same long stem, such as a plural, is no other answer. */
    private static boolean isInflected(String pair) {
        String[] both = pair.split(" for ", 2);
        return both[0].regionMatches(true, 0, both[1], 0, STEM);
    }
}
