package hebb.practice;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the drawing, for cards of chance; the seed stands in the name of the test. */
final class DrawingTest {

    static List<Long> seeds() {
        return new Random(6).longs(60).boxed().toList();
    }

    /** Up to 120 cards, in some runs most of them siblings of each other. */
    private static List<Candidate> candidates(Random random) {
        int families = 1 + random.nextInt(40);
        List<Candidate> candidates = new ArrayList<>();
        int count = random.nextInt(121);
        for (int i = 0; i < count; i++) {
            boolean crowd = random.nextInt(4) == 0;
            candidates.add(new Candidate(
                    new CardId(i),
                    new DeckId(random.nextInt(2)),
                    "key-" + (crowd ? 0 : random.nextInt(families)),
                    random.nextInt(5) == 0 ? null : new StudyDay(random.nextInt(9))));
        }
        return candidates;
    }

    private static int wanted(Random random) {
        return QuizPlan.LEAST_QUESTIONS + random.nextInt(QuizPlan.MOST_QUESTIONS - QuizPlan.LEAST_QUESTIONS + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_many_as_wanted_or_all_there_are_and_none_twice(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = candidates(random);
        int wanted = wanted(random);
        for (List<Candidate> drawn :
                List.of(Drawing.any(candidates, wanted, seed), Drawing.soonest(candidates, wanted, seed))) {
            assertThat(drawn).hasSize(Math.min(wanted, candidates.size()));
            assertThat(drawn).doesNotHaveDuplicates();
            assertThat(candidates).containsAll(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_draws_the_same_in_whatever_order_the_cards_come(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = candidates(random);
        int wanted = wanted(random);
        List<Candidate> mixed = new ArrayList<>(candidates);
        Collections.shuffle(mixed, random);
        assertThat(Drawing.any(mixed, wanted, seed)).isEqualTo(Drawing.any(candidates, wanted, seed));
        assertThat(Drawing.soonest(mixed, wanted, seed)).isEqualTo(Drawing.soonest(candidates, wanted, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_seed_draws_otherwise_where_there_is_a_choice(long seed) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 60; i++) candidates.add(new Candidate(new CardId(i), new DeckId(1), "key-" + i, null));
        assertThat(Drawing.any(candidates, 20, seed)).isNotEqualTo(Drawing.any(candidates, 20, seed + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void siblings_stand_side_by_side_only_where_they_must(long seed) {
        Random random = new Random(seed);
        List<Candidate> drawn = Drawing.any(candidates(random), wanted(random), seed);
        long most = drawn.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.deck().value() + candidate.cardKey(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        // A family of m among n cards leaves m - 1 gaps, which the other n - m cards can fill.
        long forced = Math.max(0, most - 1 - (drawn.size() - most));
        assertThat(sideBySide(drawn)).isEqualTo(forced);
    }

    private static long sideBySide(List<Candidate> drawn) {
        long pairs = 0;
        for (int at = 1; at < drawn.size(); at++) {
            if (drawn.get(at).isSiblingOf(drawn.get(at - 1))) pairs++;
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_comes_soonest_is_drawn_before_what_comes_later(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates =
                candidates(random).stream().filter(Candidate::isMet).toList();
        List<Candidate> drawn = Drawing.soonest(candidates, wanted(random), seed);
        Function<Candidate, StudyDay> due = candidate -> candidate.due() == null ? new StudyDay(0) : candidate.due();
        StudyDay last = drawn.stream().map(due).max(StudyDay::compareTo).orElse(new StudyDay(0));
        assertThat(candidates.stream().filter(candidate -> !drawn.contains(candidate)))
                .allMatch(left -> due.apply(left).compareTo(last) >= 0);
    }
}
