package hebb.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Quizzes as they are kept, and which cards they ask. */
final class PracticeServiceTest {

    private static List<CardId> asked(Quiz quiz) {
        return quiz.questions().stream().map(QuizQuestion::card).toList();
    }

    private static QuizAnswer knew(boolean knew) {
        return QuizAnswer.judged(knew, 2_000);
    }

    @OnBothDatabases
    void all_cards_of_the_chosen_decks_are_asked_but_those_that_are_suspended(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        world.marks.suspend(world.ada, world.card(1, 2), true);
        world.retire(world.card(1, 3));
        Quiz quiz = world.begin(world.ada, world.plan(Pool.ALL));
        List<CardId> cards = world.cards(1);
        assertThat(asked(quiz))
                .containsExactlyInAnyOrderElementsOf(cards.stream()
                        .filter(card -> !card.equals(world.card(1, 2)) && !card.equals(world.card(1, 3)))
                        .toList());
        assertThat(quiz.total()).isEqualTo(cards.size() - 2);
    }

    @OnBothDatabases
    void cards_that_were_met_or_forgotten_or_come_next_are_told_apart(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        world.review(world.card(1, 0), 2);
        world.clock.advance(Duration.ofDays(9));
        world.review(world.card(1, 1), 2);
        world.review(world.card(1, 2), 5);
        world.review(world.card(1, 3), 1);
        world.undo(world.ada);
        Account ada = world.ada;
        assertThat(asked(world.begin(ada, world.plan(Pool.MET))))
                .containsExactlyInAnyOrder(world.card(1, 0), world.card(1, 1), world.card(1, 2));
        assertThat(asked(world.begin(ada, world.plan(Pool.FORGOTTEN)))).containsExactly(world.card(1, 1));
        assertThat(asked(world.begin(ada, world.lookingBack(30))))
                .containsExactlyInAnyOrder(world.card(1, 0), world.card(1, 1));
        // The first is due by now: it belongs to the review.
        assertThat(asked(world.begin(ada, world.plan(Pool.COMING))))
                .containsExactlyInAnyOrder(world.card(1, 1), world.card(1, 2));
    }

    @OnBothDatabases
    void a_tag_leaves_only_the_cards_that_have_it(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        world.tag(world.card(1, 4), "ltp, synapse");
        world.tag(world.card(2, 1), "LTP");
        assertThat(world.practice.listTags(world.ada)).containsExactly("ltp", "synapse");
        assertThat(asked(world.begin(world.ada, world.tagged("ltp")))).containsExactly(world.card(1, 4));
        assertThat(world.practice.start(world.ada, world.tagged("moss"))).isInstanceOf(StartOutcome.NoCards.class);
    }

    @OnBothDatabases
    void decks_that_the_learner_does_not_learn_give_no_cards(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        QuizPlan foreign = world.plan(Pool.ALL, 3);
        assertThat(world.practice.start(world.ada, foreign)).isInstanceOf(StartOutcome.NoDeck.class);
        Quiz mixed = world.begin(
                world.ada, new QuizPlan(Pool.ALL, false, List.of(new DeckId(1), new DeckId(3)), 100, 7, null, null));
        assertThat(asked(mixed)).containsExactlyInAnyOrderElementsOf(world.cards(1));
    }

    @OnBothDatabases
    void an_answer_is_stored_once_and_the_last_one_ends_the_quiz(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz quiz = world.begin(world.ada, world.plan(Pool.ALL));
        AttemptId id = quiz.attempt().id();
        assertThat(world.practice.answer(world.ada, id, 1, knew(true))).isTrue();
        Quiz once = world.find(world.ada, id);
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(world.practice.answer(world.ada, id, 1, knew(false))).isTrue();
        assertThat(world.find(world.ada, id)).isEqualTo(once);
        assertThat(world.practice.answer(world.ada, id, 99, knew(true))).isFalse();
        for (int at = 2; at <= quiz.total(); at++) {
            assertThat(world.find(world.ada, id).next().map(QuizQuestion::position))
                    .contains(at);
            world.practice.answer(world.ada, id, at, knew(at % 2 == 0));
        }
        Quiz over = world.find(world.ada, id);
        assertThat(over.attempt().finishedAt()).isEqualTo(world.clock.instant());
        assertThat(over.score()).isEqualTo(new Score(6, 4, 0, 0, 20_000));
        assertThat(world.practice.listResults(world.ada, 5))
                .containsExactly(new QuizResult(id, quiz.attempt().createdAt(), Pool.ALL, false, 10, 6, 4));
    }

    @OnBothDatabases
    void what_was_missed_can_be_repeated_and_the_rest_is_left_out(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz quiz = world.begin(world.ada, world.plan(Pool.ALL));
        AttemptId id = quiz.attempt().id();
        for (int at = 1; at <= 7; at++) world.practice.answer(world.ada, id, at, knew(at > 3));
        Quiz missed = world.started(
                world.ada, world.practice.repeatMissed(world.ada, id).orElseThrow());
        assertThat(asked(missed))
                .containsExactlyInAnyOrderElementsOf(asked(quiz).subList(0, 3));
        assertThat(missed.attempt().plan().earlier()).isEqualTo(id);
        Quiz again =
                world.started(world.ada, world.practice.repeat(world.ada, id).orElseThrow());
        assertThat(asked(again)).containsExactlyInAnyOrderElementsOf(asked(quiz));
        assertThat(world.practice.repeat(world.bo, id)).isEmpty();
        assertThat(world.practice.repeatMissed(world.bo, id)).isEmpty();
    }

    @OnBothDatabases
    void a_new_quiz_ends_the_old_one_and_one_that_was_refused_does_not(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz first = world.begin(world.ada, world.plan(Pool.ALL));
        Quiz bos = world.begin(world.bo, world.plan(Pool.ALL));
        assertThat(world.practice.start(world.ada, world.plan(Pool.MET))).isInstanceOf(StartOutcome.NoCards.class);
        assertThat(world.practice.findUnfinished(world.ada)).contains(first);
        Quiz second = world.begin(world.ada, world.plan(Pool.ALL));
        assertThat(world.practice.findUnfinished(world.ada)).contains(second);
        assertThat(world.find(world.ada, first.attempt().id()).isOver()).isTrue();
        assertThat(world.practice.findUnfinished(world.bo)).contains(bos);
        assertThat(world.practice.end(world.ada, second.attempt().id())).isTrue();
        assertThat(world.practice.findUnfinished(world.ada)).isEmpty();
        assertThat(world.practice.listResults(world.ada, 5)).isEmpty();
    }

    @OnBothDatabases
    void of_many_begun_at_once_one_goes_on_and_of_many_answers_one_counts(Database database) throws Exception {
        PracticeWorld world = new PracticeWorld(database);
        atOnce(i -> world.practice.start(world.ada, world.plan(Pool.ALL)));
        AttemptId id =
                world.practice.findUnfinished(world.ada).orElseThrow().attempt().id();
        assertThat(world.rows("quiz_attempts")).hasSize(6);
        atOnce(i -> world.practice.answer(world.ada, id, 1, QuizAnswer.judged(i % 2 == 0, i)));
        Quiz first = world.find(world.ada, id);
        assertThat(first.answered()).isEqualTo(1);
        assertThat(first.questions().get(0).correct())
                .isEqualTo(first.questions().get(0).takenMs() % 2 == 0);
    }

    private static void atOnce(IntFunction<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Object>> all = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Object>) () -> work.apply(i))
                .toList();
        for (Future<Object> done : threads.invokeAll(all))
            assertThat(done.get()).isNotNull();
        threads.shutdown();
    }

    @OnBothDatabases
    void written_answers_wait_until_the_end_for_a_judgement_that_stays(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz quiz = world.begin(world.ada, world.exam());
        AttemptId id = quiz.attempt().id();
        world.practice.answer(world.ada, id, 1, QuizAnswer.written("a gap", 1_000));
        world.practice.answer(world.ada, id, 2, QuizAnswer.written("", 1_000));
        assertThat(world.practice.judge(world.ada, id, Map.of(1, true))).isFalse();
        world.practice.end(world.ada, id);
        assertThat(world.find(world.ada, id).score()).isEqualTo(new Score(0, 0, 2, 8, 2_000));
        assertThat(world.practice.judge(world.ada, id, Map.of(1, true, 3, true)))
                .isTrue();
        assertThat(world.practice.judge(world.ada, id, Map.of(1, false, 2, false)))
                .isTrue();
        assertThat(world.find(world.ada, id).score()).isEqualTo(new Score(1, 1, 0, 8, 2_000));
        assertThat(world.practice.judge(world.bo, id, Map.of(1, false))).isFalse();
    }

    @OnBothDatabases
    void a_card_that_leaves_its_deck_is_passed_over(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz quiz = world.begin(world.ada, world.plan(Pool.ALL));
        AttemptId id = quiz.attempt().id();
        world.retire(asked(quiz).get(0));
        Quiz now = world.find(world.ada, id);
        assertThat(now.next().map(QuizQuestion::position)).contains(2);
        assertThat(now.total()).isEqualTo(9);
        world.practice.answer(world.ada, id, 1, knew(true));
        assertThat(world.find(world.ada, id).answered()).isZero();
        world.run("delete from learner_decks where learner_id = 1");
        assertThat(world.find(world.ada, id).isOver()).isTrue();
        assertThat(world.practice.findUnfinished(world.ada)).isEmpty();
    }

    @OnBothDatabases
    void a_quiz_of_somebody_else_is_not_there(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        AttemptId id = world.begin(world.ada, world.plan(Pool.ALL)).attempt().id();
        assertThat(world.practice.find(world.bo, id)).isEmpty();
        assertThat(world.practice.answer(world.bo, id, 1, knew(true))).isFalse();
        assertThat(world.practice.end(world.bo, id)).isFalse();
        assertThat(world.find(world.ada, id).isOver()).isFalse();
    }

    @OnBothDatabases
    void everything_leaves_with_its_learner_alone(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Quiz adas = world.begin(world.ada, world.plan(Pool.ALL));
        Quiz bos = world.begin(world.bo, world.plan(Pool.ALL));
        world.practice.answer(world.ada, adas.attempt().id(), 1, knew(true));
        world.run("delete from accounts where id = 1");
        assertThat(world.rows("quiz_attempts")).hasSize(1);
        assertThat(world.rows("quiz_questions")).hasSize(bos.questions().size());
        assertThat(world.find(world.bo, bos.attempt().id())).isEqualTo(bos);
    }

    @OnBothDatabases
    void practising_changes_no_schedule_no_review_and_no_mark(Database database) {
        PracticeWorld world = new PracticeWorld(database);
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) world.review(world.card(1, random.nextInt(10)), random.nextInt(6));
        world.marks.star(world.ada, world.card(1, 1), true);
        world.marks.suspend(world.ada, world.card(1, 5), true);
        List<String> before = world.learning();
        assertThat(before).hasSizeGreaterThan(12);
        for (int i = 0; i < 200; i++) {
            wander(world, random);
            if (random.nextInt(9) == 0) world.clock.advance(Duration.ofHours(7));
        }
        assertThat(world.rows("quiz_attempts")).hasSizeGreaterThan(10);
        assertThat(world.practice.listResults(world.ada, 100)).hasSizeGreaterThan(5);
        assertThat(world.learning()).isEqualTo(before);
    }

    /** Does something that the pages of practice can do. */
    private static void wander(PracticeWorld world, Random random) {
        Account learner = random.nextBoolean() ? world.ada : world.bo;
        Quiz quiz = world.practice.findUnfinished(learner).orElse(null);
        int what = random.nextInt(12);
        if (quiz == null || what == 0) {
            Pool pool = List.of(Pool.ALL, Pool.MET, Pool.FORGOTTEN, Pool.COMING).get(random.nextInt(4));
            QuizPlan plan = new QuizPlan(pool, random.nextBoolean(), List.of(new DeckId(1)), 5, 7, null, null);
            var unused = world.practice.start(learner, plan);
        } else if (what == 1) {
            world.practice.end(learner, quiz.attempt().id());
            world.practice.judge(learner, quiz.attempt().id(), Map.of(1, true, 2, false));
        } else if (what == 2) {
            var unused = world.practice.repeatMissed(learner, quiz.attempt().id());
        } else {
            QuizAnswer answer = quiz.attempt().exam() ? QuizAnswer.written("x", 10) : knew(random.nextBoolean());
            world.practice.answer(
                    learner, quiz.attempt().id(), quiz.next().orElseThrow().position(), answer);
        }
    }
}
