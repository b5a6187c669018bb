package hebb.quiz;

import hebb.card.Card;
import hebb.deck.CardRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Finds answers of neighbours that may stand beside the right one: of the same kind, alike, and none of them right. Pure.
 */
final class Distractors {

    static final int MOST = 3;
    static final int LEAST = 2;

    /** How many of the most fitting take turns from answer to answer. */
    private static final int TAKING_TURNS = 8;

    private static final int OTHER_SECTION = 40;
    private static final int FARTHEST = 20;

    private final CardRow row;
    private final Card card;
    private final Expected expected;
    private final String language;
    private final Shape shape;
    private final AnswerText question;

    private record Ranked(String answer, Neighbour neighbour, Shape shape) {}

    Distractors(CardRow row, Card card, Expected expected, String language) {
        this.row = row;
        this.card = card;
        this.expected = new Expected(expected.wordings(), List.of());
        this.language = language;
        this.shape = Shape.of(expected.answer());
        this.question = AnswerText.of(card.front(), language);
    }

    /** At most {@link #MOST} answers that are wrong here and differ from each other. */
    List<String> choose(List<Neighbour> neighbours, Random random) {
        List<String> fitting = new ArrayList<>();
        for (Ranked ranked : ranked(neighbours)) {
            if (fitting.size() == TAKING_TURNS) break;
            if (!fitting.contains(ranked.answer) && isWrong(ranked.neighbour)) fitting.add(ranked.answer);
        }
        Collections.shuffle(fitting, random);
        List<String> chosen = new ArrayList<>();
        for (String answer : fitting) {
            if (chosen.size() < MOST && isAnother(answer, chosen)) chosen.add(answer);
        }
        return chosen;
    }

    private List<Ranked> ranked(List<Neighbour> neighbours) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.isOfKind(card, row.side()))
                .map(neighbour -> new Ranked(
                        neighbour.expected().answer(),
                        neighbour,
                        Shape.of(neighbour.expected().answer())))
                .filter(ranked -> ranked.shape.isLike(shape))
                .sorted(Comparator.comparingInt(this::strangeness))
                .toList();
    }

    private int strangeness(Ranked ranked) {
        CardRow other = ranked.neighbour.row();
        return shape.distance(ranked.shape)
                + (Objects.equals(row.section(), other.section()) ? 0 : OTHER_SECTION)
                + Math.min(FARTHEST, Math.abs(row.position() - other.position()) / 2);
    }

    /** Neither right here, nor the answer to the same question, nor a word of the question. */
    private boolean isWrong(Neighbour neighbour) {
        String answer = neighbour.expected().answer();
        AnswerText text = AnswerText.of(answer, language);
        return neighbour.wordings().noneMatch(wording -> isAccepted(wording, expected))
                && expected.wordings().stream().noneMatch(wording -> isAccepted(wording, neighbour.expected()))
                && Collections.indexOfSubList(question.words(), text.words()) < 0
                && !AnswerText.of(neighbour.question(), language).words().equals(question.words());
    }

    private boolean isAnother(String answer, List<String> found) {
        return found.stream()
                .noneMatch(
                        other -> isAccepted(answer, Expected.only(other)) || isAccepted(other, Expected.only(answer)));
    }

    private boolean isAccepted(String answer, Expected by) {
        return AnswerJudge.judge(answer, by, language).isAccepted();
    }
}
