package hebb.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckId;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What an attempt keeps of its plan is all of it. */
final class QuizPlanTest {

    @RepeatedTest(30)
    void a_plan_reads_back_as_it_was_written(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        QuizPlan plan = new QuizPlan(
                List.of(Pool.values()).get(random.nextInt(Pool.values().length)),
                random.nextBoolean(),
                LongStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new DeckId(random.nextLong() >>> 1))
                        .toList(),
                1 + random.nextInt(100),
                1 + random.nextInt(365),
                List.of("", "ltp", "a = b", "été, 3").get(random.nextInt(4)),
                random.nextBoolean() ? null : new AttemptId(random.nextLong() >>> 1));
        QuizPlan wanted = "".equals(plan.tag())
                ? new QuizPlan(
                        plan.pool(), plan.exam(), plan.decks(), plan.questions(), plan.days(), null, plan.earlier())
                : plan;
        assertThat(QuizPlan.of(wanted.pool(), wanted.exam(), wanted.settings())).isEqualTo(wanted);
    }
}
