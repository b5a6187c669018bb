package hebb.review;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.deck.DeckId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the queue, for random cards; the seed is the test's parameter, and so printed. */
final class ReviewQueueTest {

    private static final DeckId DECK = new DeckId(1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Cards of few keys, so that many are siblings. */
    private record Hand(List<QueuedCard> recent, List<QueuedCard> due, List<QueuedCard> fresh, List<QueuedCard> drill) {

        static Hand of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int keys = 1 + random.nextInt(20);
            long[] next = {1};
            return new Hand(
                    some(random, keys, next, 8, true),
                    some(random, keys, next, 25, true),
                    some(random, keys, next, 15, false),
                    some(random, keys, next, 5, true));
        }

        private static List<QueuedCard> some(
                SplittableRandom random, int keys, long[] next, int most, boolean delayed) {
            List<QueuedCard> cards = new ArrayList<>();
            int count = random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                double delay = delayed ? random.nextDouble() * 3 : 0;
                cards.add(new QueuedCard(new CardId(next[0]++), DECK, "key-" + random.nextInt(keys), delay));
            }
            return cards;
        }

        List<QueuedCard> ordered() {
            return ReviewQueue.of(recent, due, fresh, drill).cards();
        }

        List<QueuedCard> all() {
            List<QueuedCard> all = new ArrayList<>(due);
            all.addAll(fresh);
            all.addAll(drill);
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_asks_every_card_once(long seed) {
        Hand hand = Hand.of(seed);
        assertThat(hand.ordered()).containsExactlyInAnyOrderElementsOf(hand.all());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_cards_come_in_the_same_order(long seed) {
        assertThat(Hand.of(seed).ordered()).isEqualTo(Hand.of(seed).ordered());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cards_in_drill_come_last_in_their_order(long seed) {
        Hand hand = Hand.of(seed);
        List<QueuedCard> ordered = hand.ordered();
        assertThat(ordered.subList(ordered.size() - hand.drill().size(), ordered.size()))
                .isEqualTo(hand.drill());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void siblings_meet_only_where_no_other_card_was_left(long seed) {
        Hand hand = Hand.of(seed);
        List<QueuedCard> ordered = hand.ordered();
        int waiting = ordered.size() - hand.drill().size();
        List<QueuedCard> asked = new ArrayList<>(hand.recent());
        // The latest answered comes first in recent.
        Collections.reverse(asked);
        for (int i = 0; i < waiting; i++) {
            List<QueuedCard> near =
                    asked.subList(Math.max(0, asked.size() - ReviewQueue.SIBLING_DISTANCE), asked.size());
            boolean meets = near.stream().anyMatch(ordered.get(i)::isSiblingOf);
            boolean other = ordered.subList(i, waiting).stream()
                    .anyMatch(card -> near.stream().noneMatch(card::isSiblingOf));
            assertThat(meets && other).as("card %s", i).isFalse();
            asked.add(ordered.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_siblings_the_best_remembered_comes_first_and_new_cards_follow(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<QueuedCard> due = new ArrayList<>();
        List<QueuedCard> fresh = new ArrayList<>();
        for (int i = 0; i < 12; i++) due.add(new QueuedCard(new CardId(i), DECK, "due-" + i, random.nextDouble()));
        for (int i = 0; i < 6; i++) fresh.add(new QueuedCard(new CardId(90 + i), DECK, "new-" + i, 0));
        List<QueuedCard> expected = new ArrayList<>(due);
        expected.sort(Comparator.comparingDouble(QueuedCard::delay));
        expected.addAll(fresh);
        assertThat(ReviewQueue.of(List.of(), due, fresh, List.of()).cards()).isEqualTo(expected);
    }

    @Test
    void cards_of_two_decks_with_the_same_key_are_no_siblings() {
        QueuedCard here = new QueuedCard(new CardId(1), DECK, "key", 1);
        QueuedCard there = new QueuedCard(new CardId(2), new DeckId(2), "key", 2);
        assertThat(here.isSiblingOf(there)).isFalse();
        assertThat(ReviewQueue.of(List.of(), List.of(there, here), List.of(), List.of())
                        .first())
                .contains(here);
    }
}
