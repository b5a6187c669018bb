package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckChangesTest {

    @Test
    void a_card_is_found_by_its_id_however_it_was_reworded() {
        Card before = basic("a", "Old?", "old");
        Card after = basic("a", "New?", "new");
        DeckChanges changes = DeckChanges.between(List.of(before), List.of(after));
        assertThat(changes)
                .isEqualTo(new DeckChanges(
                        List.of(), List.of(new CardChange(before, after)), List.of(), List.of(), List.of(after)));
    }

    @Test
    void a_card_without_id_is_found_by_its_front_in_any_case_width_and_spacing() {
        Card deck = basic("a", "What is Ａ  cell?", "x");
        DeckChanges changes = DeckChanges.between(List.of(deck), List.of(basic(null, "what is\na CELL?", "x")));
        assertThat(changes.changed()).containsExactly(new CardChange(deck, basic("a", "what is\na CELL?", "x")));
        assertThat(DeckChanges.between(List.of(deck), List.of(basic(null, "What is Ａ  cell?", "x")))
                        .unchanged())
                .containsExactly(deck);
    }

    @Test
    void a_new_gap_in_the_same_text_is_a_change_of_that_card() {
        Card before = cloze("a", "The [cell] has a wall.");
        Card after = cloze(null, "The [cell] has a [wall].");
        assertThat(DeckChanges.between(List.of(before), List.of(after)).changed())
                .containsExactly(new CardChange(before, after.withInfo(before.info())));
    }

    @Test
    void equal_fronts_are_taken_in_their_order_and_another_kind_is_another_card() {
        List<Card> deck = List.of(basic("a", "x", "1"), basic("b", "x", "2"), cloze("c", "[x]"));
        DeckChanges changes =
                DeckChanges.between(deck, List.of(basic(null, "x", "1"), basic(null, "x", "2"), basic(null, "x", "3")));
        assertThat(changes.unchanged()).isEqualTo(deck.subList(0, 2));
        assertThat(changes.added()).containsExactly(basic(null, "x", "3"));
        assertThat(changes.gone()).isEqualTo(deck.subList(2, 3));
    }

    @Test
    void a_gap_keeps_its_side_wherever_it_goes() {
        assertThat(sides("[a] [b]", "[new] [b] [a]")).isEqualTo(Map.of(1, 3, 2, 2));
        assertThat(sides("[a] [b] [c]", "[c] [B]")).isEqualTo(Map.of(2, 2, 3, 1));
        assertThat(sides("[a] [b]", "[reworded] [a]")).isEqualTo(Map.of(1, 2, 2, 1));
        assertThat(sides("[a] [a]", "[a]")).isEqualTo(Map.of(1, 1));
    }

    @Test
    void reversing_adds_a_side_and_keeps_the_first() {
        Basic once = basic("a", "x", "y");
        Basic twice = new Basic(once.info(), "x", "y", true);
        assertThat(new CardChange(once, twice).sides()).isEqualTo(Map.of(1, 1));
        assertThat(new CardChange(twice, twice).sides()).isEqualTo(Map.of(1, 1, 2, 2));
        assertThat(new CardChange(twice, cloze("a", "[z]")).sides()).isEqualTo(Map.of(1, 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void every_card_is_accounted_for_exactly_once(long seed) {
        Random random = new Random(seed);
        RandomDecks decks = new RandomDecks(seed);
        List<Card> deck = new ArrayList<>();
        List<Card> file = new ArrayList<>();
        for (int i = 0; i < 6; i++) deck.add(decks.card("id-" + i));
        for (Card card : deck) if (random.nextInt(4) > 0) file.add(random.nextBoolean() ? card : withoutId(card));
        for (int i = 4; i < 8; i++)
            if (random.nextBoolean()) file.add(decks.card(random.nextBoolean() ? "new-" + i : null));

        assertThat(DeckChanges.between(deck, deck))
                .isEqualTo(new DeckChanges(List.of(), List.of(), deck, List.of(), deck));
        assertThat(DeckChanges.between(List.of(), file).added()).isEqualTo(file);
        assertThat(DeckChanges.between(deck, List.of()).gone()).isEqualTo(deck);

        DeckChanges changes = DeckChanges.between(deck, file);
        int both = changes.changed().size() + changes.unchanged().size();
        assertThat(changes.added().size() + both).isEqualTo(file.size());
        assertThat(changes.gone().size() + both).isEqualTo(deck.size());
        assertThat(deck).containsAll(changes.unchanged()).containsAll(changes.gone());
        for (CardChange change : changes.changed()) {
            assertThat(change.before()).isNotEqualTo(change.after());
            assertThat(change.sides().values())
                    .doesNotHaveDuplicates()
                    .allMatch(side -> side <= change.after().sides());
        }
    }

    private static Map<Integer, Integer> sides(String before, String after) {
        return new CardChange(cloze("a", before), cloze("a", after)).sides();
    }

    private static Card withoutId(Card card) {
        CardInfo info = card.info();
        return card.withInfo(
                new CardInfo(null, info.accept(), info.hint(), info.sources(), info.tags(), info.section()));
    }

    private static Basic basic(@Nullable String id, String front, String back) {
        return new Basic(info(id), front, back, false);
    }

    private static Cloze cloze(@Nullable String id, String text) {
        return new Cloze(info(id), text);
    }

    private static CardInfo info(@Nullable String id) {
        return id == null ? CardInfo.EMPTY : CardInfo.EMPTY.withId(id);
    }
}
