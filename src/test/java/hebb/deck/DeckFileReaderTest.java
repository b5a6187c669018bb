package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import hebb.card.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckFileReaderTest {

    @Test
    void the_example_of_the_documentation_is_read_in_full() {
        ParsedDeck parsed = read("""
                ---
                title = "Synaptic plasticity"
                language = "en"
                tags = ["synapse"]
                ---
                # Long-term potentiation

                Q: What lasting effect does LTP have on a synapse?
                A: It strengthens it.
                @id: ltp-effect
                @accept: strengthens it | makes it stronger
                @hint: The opposite of LTD.
                @reversed: yes
                @source: explained#Synaptic Plasticity
                @tags: ltp, memory

                C: LTP adds [AMPA] receptors to the [receiving] neuron.
                @id: ltp-ampa

                M: Which network helps the brain switch?
                - [ ] Executive control network
                  Serves demanding tasks.
                - [x] Salience network
                - [ ] Default mode network
                  Active
                  at rest.
                @id: salience-network
                """);
        String section = "Long-term potentiation";
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.deck().header())
                .isEqualTo(new DeckHeader("Synaptic plasticity", "en", List.of("synapse"), null));
        CardInfo info = new CardInfo(
                "ltp-effect",
                List.of("strengthens it", "makes it stronger"),
                "The opposite of LTD.",
                List.of(new Source("explained", "Synaptic Plasticity")),
                List.of("ltp", "memory"),
                section);
        assertThat(parsed.placed())
                .containsExactly(
                        new PlacedCard(
                                new Basic(
                                        info,
                                        "What lasting effect does LTP have on a synapse?",
                                        "It strengthens it.",
                                        true),
                                8),
                        new PlacedCard(
                                new Cloze(
                                        CardInfo.EMPTY.withId("ltp-ampa").withSection(section),
                                        "LTP adds [AMPA] receptors to the [receiving] neuron."),
                                17),
                        new PlacedCard(
                                new Choice(
                                        CardInfo.EMPTY
                                                .withId("salience-network")
                                                .withSection(section),
                                        "Which network helps the brain switch?",
                                        List.of(
                                                new Option(
                                                        "Executive control network", false, "Serves demanding tasks."),
                                                new Option("Salience network", true, null),
                                                new Option("Default mode network", false, "Active\nat rest."))),
                                20));
    }

    @Test
    void text_of_several_lines_keeps_its_lines_and_images() {
        Basic card = basic("Q: What is this?\n\n![a cell](cell.png)\n\nA:\n\n- one\n- two  \n  more\n\n\n");
        assertThat(card.front()).isEqualTo("What is this?\n\n![a cell](cell.png)");
        assertThat(card.back()).isEqualTo("- one\n- two  \n  more");
    }

    @Test
    void cards_need_nothing_between_them_and_may_have_separators() {
        assertThat(cards("Q:a\nA:b\nC: [c]\nQ: d\nA: e\n---\n\n ---\nC: [f]")).hasSize(4);
    }

    @Test
    void an_image_in_a_cloze_text_is_no_gap() {
        Cloze card = (Cloze)
                cards("C: See [this] ![alt](x.png) and [a link](y) or n\\[1\\]").get(0);
        assertThat(card.gaps()).extracting(Cloze.Gap::answer).containsExactly("this");
    }

    @Test
    void lines_inside_a_fence_have_no_meaning_of_their_own() {
        Basic card = basic("""
                Q: ```md
                Q: x
                @id: y
                # z
                ---
                <!--
                ```
                A: ~~~
                A: b
                ```
                \\Q: kept
                ~~~
                @id: fenced
                """);
        assertThat(card.front()).isEqualTo("```md\nQ: x\n@id: y\n# z\n---\n<!--\n```");
        assertThat(card.back()).isEqualTo("~~~\nA: b\n```\n\\Q: kept\n~~~");
        assertThat(card.info().id()).isEqualTo("fenced");
    }

    @Test
    void a_fence_without_an_end_does_not_swallow_the_next_card() {
        assertThat(cards("Q: a\nA: ```\nb\n\nQ: c\nA: d")).hasSize(2);
    }

    @Test
    void a_backslash_makes_a_line_mere_text() {
        Basic card = basic("Q: a\n\\A: b\n\\\\A: c\n\\# d\n\\@id: e\n\\alpha\nA: f\n\\---\n\\<!-- g -->\n@me\n#g");
        assertThat(card.front()).isEqualTo("a\nA: b\n\\A: c\n# d\n@id: e\n\\alpha");
        assertThat(card.back()).isEqualTo("f\n---\n<!-- g -->\n@me\n#g");
    }

    @Test
    void comments_between_cards_may_hold_whole_cards() {
        ParsedDeck parsed =
                read("<!-- one -->\nQ: a\nA: b\n\n<!--\nQ: old\nA: old\n@id: x\n-->\nQ: c\nA: d\n<!-- end -->");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.deck().cards()).extracting(Card::front).containsExactly("a", "c");
        assertThat(((Basic) parsed.deck().cards().get(0)).back()).isEqualTo("b");
    }

    @Test
    void a_comment_inside_a_text_stays_part_of_it() {
        assertThat(basic("Q: a\nA: b\n<!-- A: c -->\nd").back()).isEqualTo("b\n<!-- A: c -->\nd");
    }

    @Test
    void a_heading_is_the_section_until_the_next_one() {
        assertThat(cards("C: [a]\n# One #\nC: [b]\nC: [c]\n### Two\nC: [d]\n#\nC: [e]"))
                .extracting(card -> card.info().section())
                .containsExactly(null, "One", "One", "Two", null);
    }

    @Test
    void a_heading_in_a_question_without_its_answer_is_text() {
        Basic card = basic("Q: a\n# b\nA: c\n# d");
        assertThat(card.front()).isEqualTo("a\n# b");
        assertThat(card.back()).isEqualTo("c");
    }

    @Test
    void line_ends_and_a_byte_order_mark_do_not_matter() {
        List<Card> cards = cards("Q: a\nA: b\nc\n\nC: [d]");
        assertThat(cards("\uFEFFQ: a\r\nA: b\r\nc\r\n\r\nC: [d]\r\n")).isEqualTo(cards);
        assertThat(cards("Q: a\rA: b\rc\r\rC: [d]")).isEqualTo(cards);
        byte[] bytes = "\uFEFFQ: a\r\nA: b\nc\n\nC: [d]".getBytes(StandardCharsets.UTF_8);
        assertThat(DeckFileReader.lenient().read("x.md", bytes).deck().cards()).isEqualTo(cards);
    }

    @Test
    void the_title_is_the_name_of_the_file_where_none_is_given() {
        assertThat(DeckFileReader.lenient()
                        .read("some/Cell Biology.md", "")
                        .header()
                        .title())
                .isEqualTo("Cell Biology");
        assertThat(read("---\nname = \"Old name\"\n---\n").header().title()).isEqualTo("Old name");
        assertThat(read("---\n---\n").header().title()).isEqualTo("deck");
    }

    @Test
    void unknown_plain_keys_in_the_front_matter_are_welcome() {
        assertThat(read("---\nauthor = \"x\"\ndate = 2026-01-02\nn = [1, 2]\n---\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void answers_and_tags_may_hold_their_separators_behind_a_backslash() {
        CardInfo info = basic("Q: a\nA: b\n@accept: x \\| y | \\alpha || z\n@accept: w\n@tags: p\\,q, r")
                .info();
        assertThat(info.accept()).containsExactly("x | y", "\\alpha", "z", "w");
        assertThat(info.tags()).containsExactly("p,q", "r");
    }

    @Test
    void an_explanation_may_hold_a_fence_and_deeper_lines() {
        Choice card = (Choice) cards("M: a\n- [X] b\n    x\n      y\n\n    ```\n  Q: z\n    ```\n- [ ] c\n\t d")
                .get(0);
        assertThat(card.options())
                .containsExactly(new Option("b", true, "x\n  y\n\n```\nQ: z\n```"), new Option("c", false, "d"));
    }

    private static Basic basic(String text) {
        return (Basic) cards(text).get(0);
    }

    private static List<Card> cards(String text) {
        ParsedDeck parsed = read(text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.deck().cards();
    }

    private static ParsedDeck read(String text) {
        return DeckFileReader.lenient().read("deck.md", text);
    }
}
