package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeckFormatterTest {

    @Test
    void cards_become_canonical_and_get_ids_while_comments_and_headings_stay() {
        String text = """
                ---
                # a comment in TOML
                title   =  'Cells'
                ---
                <!-- about all -->


                ##   Parts ##
                Q:   What is   a cell?
                A:
                The basic unit of life.


                <!-- about
                   the next -->
                C: The [cell] has a [wall].
                @tags: b,c
                @id: wall
                ---
                M:Which?
                - [X] This
                       because
                - [ ] That
                <!-- the end -->
                """;
        DeckFormatter.Formatted formatted = DeckFormatter.format("cells.md", text);
        assertThat(formatted.problems()).isEmpty();
        assertThat(formatted.text()).isEqualTo("""
                        ---
                        # a comment in TOML
                        title   =  'Cells'
                        ---

                        <!-- about all -->

                        ##   Parts ##

                        Q: What is   a cell?
                        A: The basic unit of life.
                        @id: what-is-a-cell

                        <!-- about
                           the next -->
                        C: The [cell] has a [wall].
                        @id: wall
                        @tags: b, c

                        M: Which?
                        - [x] This
                          because
                        - [ ] That
                        @id: which

                        <!-- the end -->
                        """);
    }

    @Test
    void a_file_with_problems_is_left_as_it_is() {
        DeckFormatter.Formatted formatted = DeckFormatter.format("x.md", "C:[a]\nC:b\n");
        assertThat(formatted.text()).isEqualTo("C:[a]\nC:b\n");
        assertThat(formatted.problems()).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void formatting_changes_nothing_but_ids_and_nothing_twice(long seed) {
        RandomDecks random = new RandomDecks(seed);
        StringBuilder messy = new StringBuilder();
        String[] lines = DeckFileWriter.write(random.deck()).split("\n", -1);
        for (String line : lines)
            messy.append(line.equals("") && seed % 2 == 0 ? "\n<!-- x\n\n<!-- y -->\n\n" : line + "\n");
        ParsedDeck before = DeckFileReader.lenient().read("deck.md", messy.toString());
        DeckFormatter.Formatted once = DeckFormatter.format("deck.md", messy.toString());
        assertThat(once.problems()).isEqualTo(before.problems());
        DeckFormatter.Formatted twice = DeckFormatter.format("deck.md", once.text());
        assertThat(twice.text()).isEqualTo(once.text());
        if (!before.problems().isEmpty()) return;
        ParsedDeck after = DeckFileReader.requiringIds().read("deck.md", once.text());
        assertThat(after.problems()).as(once.text()).isEmpty();
        assertThat(withoutIds(after.deck())).isEqualTo(withoutIds(before.deck()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void a_written_deck_with_ids_is_already_formatted(long seed) {
        DeckFile deck = new RandomDecks(seed).deck();
        List<Card> cards = IntStream.range(0, deck.cards().size())
                .mapToObj(i ->
                        deck.cards().get(i).withInfo(deck.cards().get(i).info().withId("card-" + i)))
                .toList();
        String written = DeckFileWriter.write(new DeckFile(deck.header(), cards));
        assertThat(DeckFormatter.format("deck.md", written).text()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            What is a cell?, what-is-a-cell
            Où est l’été?, ou-est-lete
            'It''s 3 [gaps]!', its-3-gaps
            Große Straße, grosse-strasse
            a b c d e f g h i j k l m n o p q r s t u v w, a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t
            abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, abcdefghijklmnopqrstuvwxyzabcdefghijklmn
            細胞とは, card-9e0dbef5
            ???, card-3ece7cbe
            """)
    void an_id_is_made_of_the_words_of_the_front(String front, String id) {
        assertThat(new CardIds(Set.of()).idFor(card(front))).isEqualTo(id).matches(CardRules::isId);
    }

    @Test
    void ids_are_unique_in_the_deck() {
        CardIds ids = new CardIds(Set.of("a-cell-2"));
        assertThat(IntStream.range(0, 3).mapToObj(i -> ids.idFor(card("A cell"))))
                .containsExactly("a-cell", "a-cell-3", "a-cell-4");
        String longest = "abcdefghij".repeat(4);
        assertThat(IntStream.range(0, 2).mapToObj(i -> ids.idFor(card(longest))))
                .containsExactly(longest, longest.substring(0, 38) + "-2");
    }

    private static Card card(String front) {
        return new Basic(CardInfo.EMPTY, front, "x", false);
    }

    private static List<Card> withoutIds(DeckFile deck) {
        return deck.cards().stream()
                .map(card -> {
                    CardInfo info = card.info();
                    return card.withInfo(new CardInfo(
                            null, info.accept(), info.hint(), info.sources(), info.tags(), info.section()));
                })
                .toList();
    }
}
