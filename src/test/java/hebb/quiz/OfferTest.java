package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answers stand among the options of a card whose author wrote none. */
final class OfferTest {

    private static final List<String> WORDS = List.of(
            "axon",
            "axons",
            "axom",
            "soma",
            "glia",
            "dendrite",
            "dendrites",
            "dendrit",
            "synapse",
            "synapses",
            "Synapse",
            "the synapse",
            "hippocampus",
            "hipocampus",
            "cortex",
            "two",
            "2",
            "ten",
            "1949",
            "1,000",
            "1000",
            "50%",
            "50 %",
            "proton",
            "photon",
            "long-term potentiation",
            "long term potentiation",
            "long-term depression",
            "Alzheimer's",
            "Alzheimer",
            "東京",
            "京都",
            "大阪",
            "été",
            "ete",
            "mV",
            "10 mV",
            "10mV",
            "20 mV");

    static LongStream seeds() {
        return Seeds.many();
    }

    private static CardRow row(int position, int side, String section, String content) {
        return new CardRow(
                new CardId(1_000 + position * 10L + side),
                new DeckId(1),
                "key-" + position,
                side,
                position,
                section,
                content);
    }

    private static CardRow basic(int position, String answer) {
        return row(position, 1, "Cells", "Q: Question " + (char) ('a' + position) + "?\nA: " + answer + "\n@id: a");
    }

    private static List<CardRow> basics(String... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> basic(i, answers[i]))
                .toList();
    }

    private static Optional<Offer> offer(CardRow row, List<CardRow> deck, int answers) {
        List<CardRow> others = deck.stream()
                .filter(other -> !other.cardKey().equals(row.cardKey()))
                .toList();
        List<Neighbour> neighbours =
                others.stream().flatMap(other -> Neighbour.find(other).stream()).toList();
        return Offer.of(row, neighbours, "en", answers);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static CardRow any(int position, Random random) {
        String section = random.nextBoolean() ? "One" : "Two";
        String accept = random.nextInt(3) == 0 ? "\n@accept: " + word(random) + " | " + word(random) : "";
        int kind = random.nextInt(4);
        if (kind == 0)
            return row(position, 1, section, "C: Gap " + position + " is [" + word(random) + "].\n@id: a" + accept);
        String reversed = kind == 1 ? "\n@reversed: yes" : "";
        String content =
                "Q: " + word(random) + " " + position + "\nA: " + word(random) + "\n@id: a" + accept + reversed;
        return row(position, kind == 1 && random.nextBoolean() ? 2 : 1, section, content);
    }

    private static List<CardRow> deck(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(30))
                .mapToObj(position -> any(position, random))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_option_is_right_and_no_other_passes_for_it(long seed) {
        List<CardRow> deck = deck(new Random(seed));
        for (CardRow row : deck) {
            Expected expected = Expected.find(row.card(), row.side()).orElseThrow();
            offer(row, deck, (int) seed).ifPresent(offer -> {
                assertThat(offer.options()).hasSizeBetween(3, 4).doesNotHaveDuplicates();
                assertThat(offer.options().get(offer.right())).isEqualTo(expected.answer());
                List<String> wrong = new ArrayList<>(offer.options());
                wrong.remove(offer.right());
                assertThat(wrong)
                        .allMatch(
                                option -> !AnswerJudge.judge(option, new Expected(expected.wordings(), List.of()), "en")
                                        .isAccepted());
                assertThat(wrong)
                        .allSatisfy(one -> assertThat(wrong)
                                .filteredOn(other -> !other.equals(one))
                                .noneMatch(other -> AnswerJudge.judge(one, Expected.only(other), "en")
                                        .isAccepted()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_neighbours_give_the_same_options_and_they_are_known_again(long seed) {
        List<CardRow> deck = deck(new Random(seed));
        for (CardRow row : deck) {
            Optional<Offer> offer = offer(row, deck, 3);
            assertThat(offer(row, deck, 3)).isEqualTo(offer);
            offer.ifPresent(found ->
                    assertThat(Offer.recall(row, found.options(), "en")).contains(found));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void options_are_answers_of_the_same_kind_of_the_same_deck(long seed) {
        List<CardRow> deck = deck(new Random(seed));
        for (CardRow row : deck) {
            Set<String> answers = deck.stream()
                    .filter(other -> other.card().getClass() == row.card().getClass())
                    .flatMap(other -> Expected.find(other.card(), other.side()).stream())
                    .map(Expected::answer)
                    .collect(Collectors.toSet());
            offer(row, deck, 0).ifPresent(offer -> assertThat(answers).containsAll(offer.options()));
        }
    }

    @Test
    void after_each_answer_come_other_options_and_the_right_one_stands_elsewhere() {
        List<CardRow> deck = basics("axon", "soma", "glia", "nerve", "brain", "lobe", "cortex", "myelin", "node");
        Set<Set<String>> sets = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (int answers = 0; answers < 40; answers++) {
            Offer offer = offer(deck.get(0), deck, answers).orElseThrow();
            sets.add(Set.copyOf(offer.options()));
            places.add(offer.right());
        }
        assertThat(sets).hasSizeGreaterThan(10);
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void too_few_neighbours_are_no_choice() {
        assertThat(offer(basic(0, "axon"), basics("axon", "soma"), 0)).isEmpty();
        assertThat(offer(basic(0, "axon"), basics("axon", "axons", "Axon", "the axon", "soma"), 0))
                .isEmpty();
        assertThat(offer(basic(0, "axon"), basics("axon", "soma", "glia"), 0)).isPresent();
        assertThat(offer(basic(0, "axon"), basics("axon", "1949", "1950", "1951"), 0))
                .isEmpty();
        assertThat(offer(basic(0, "A long answer that nobody types, and nobody reads among others."), basics(), 0))
                .isEmpty();
    }

    @Test
    void another_answer_to_the_same_question_and_a_word_of_the_question_are_no_distractors() {
        CardRow asked = row(0, 1, "Cells", "Q: A part of a neuron?\nA: axon\n@id: a");
        List<CardRow> deck = List.of(
                asked,
                row(1, 1, "Cells", "Q: A part of a neuron?\nA: soma\n@id: a"),
                row(2, 1, "Cells", "Q: What is it?\nA: neuron\n@id: a"),
                basic(3, "glia"),
                basic(4, "lobe"),
                basic(5, "cortex"));
        for (int answers = 0; answers < 20; answers++)
            assertThat(offer(asked, deck, answers).orElseThrow().options())
                    .containsExactlyInAnyOrder("axon", "glia", "lobe", "cortex");
    }

    @Test
    void a_cloze_with_one_gap_is_offered_and_one_with_more_is_not() {
        List<CardRow> deck = List.of(
                row(0, 1, "Cells", "C: It is an [axon].\n@id: a"),
                row(1, 1, "Cells", "C: It is a [soma].\n@id: a"),
                row(2, 2, "Cells", "C: The [glia] and the [lobe].\n@id: a"),
                basic(3, "cortex"));
        assertThat(offer(deck.get(0), deck, 0).orElseThrow().options())
                .containsExactlyInAnyOrder("axon", "soma", "lobe");
        assertThat(offer(deck.get(2), deck, 0)).isEmpty();
    }

    @Test
    void only_what_was_shown_is_known_again_and_only_while_one_is_right() {
        CardRow row = basic(0, "axon");
        assertThat(Offer.recall(row, List.of("soma", "axon", "glia"), "en"))
                .contains(new Offer(List.of("soma", "axon", "glia"), 1));
        assertThat(Offer.recall(row, List.of("soma", "lobe", "glia"), "en")).isEmpty();
        assertThat(Offer.recall(row, List.of("axon", "the axon", "glia"), "en")).isEmpty();
        assertThat(Offer.recall(row, List.of("axon", "axon", "glia"), "en")).isEmpty();
        assertThat(Offer.recall(row, List.of("axon", "soma"), "en")).isEmpty();
        assertThat(Offer.recall(row, List.of("axon", "soma", "<b>", "glia"), "en"))
                .isEmpty();
        assertThat(Offer.recall(row, List.of("axon", "b", "c", "d", "e"), "en")).isEmpty();
    }

    @Test
    void as_a_choice_it_has_one_right_option() {
        Card card = basic(0, "axon").card();
        Choice choice = new Offer(List.of("soma", "axon", "glia"), 1).asChoice(card);
        assertThat(choice.options()).extracting("correct").containsExactly(false, true, false);
        assertThat(choice.front()).isEqualTo(card.front());
    }
}
