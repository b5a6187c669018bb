package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseProblemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            Q: a                                  ¦ 1:1: This question has no answer; add a line that begins with A:.
            Q: a~@id: x~A: b                      ¦ 1:1: This question has no answer; add a line that begins with A:. + 3:1: The answer must stand above the attributes; move it up.
            Q: a~~Q: b~A: c                       ¦ 1:1: This question has no answer; add a line that begins with A:.
            Q: a~---                              ¦ 1:1: This question has no answer; add a line that begins with A:.
            A: a                                  ¦ 1:1: This answer has no question; put a line that begins with Q: above it.
            Q: a~A: b~A: c                        ¦ 3:1: This question already has an answer; begin a new card with Q: or write \\A: for text.
            Q:~A: b                               ¦ 1:3: The question is empty; give it a text.
            Q: a~A:~~                             ¦ 2:3: The answer is empty; give it a text.
            C: a                                  ¦ 1:4: This cloze text has no gap; put what is asked for in [square brackets].
            C: [a]~A: b                           ¦ 2:1: A cloze card takes no answer; its answers stand in [square brackets].
            C:                                    ¦ 1:3: The cloze text is empty; write one with a [gap].
            C: a [b~  []                          ¦ 2:3: A gap cannot stand inside a gap; write \\[ for a bracket that is meant literally.
            C: x [a]~y [ ] z                      ¦ 2:3: This gap is empty; put the answer in the brackets, or write \\[ if none is meant.
            C:~~  x [a [b] c]                     ¦ 3:8: A gap cannot stand inside a gap; write \\[ for a bracket that is meant literally.
            C: x [a] [b                           ¦ 1:10: This gap is never closed; end it with ], or write \\[ if none is meant.
            C: x~\\A: [                           ¦ 2:5: This gap is never closed; end it with ], or write \\[ if none is meant.
            M: a~- [x] b                          ¦ 1:4: A choice needs at least two options; write each as - [ ] or - [x] and its text.
            M: a~- [ ] b~- [ ] c                  ¦ 1:4: No option is marked as right; write - [x] before the right one.
            M: a~- [x] b~- [ ] b                  ¦ 3:1: This option stands here twice; change or remove one of them.
            M: a~- [x] b~- [ ]                    ¦ 3:1: This option is empty; write its text after the brackets.
            M: a~- [x] b~- [ ] c~- [] d           ¦ 4:1: Write an option as - [ ] or - [x], a space and its text.
            M: a~- [x] b~- [ ] c~d                ¦ 4:1: Indent the explanation of an option by two spaces, or begin an option with - [ ].
            M: a~- [x] b~<!-- c -->~- [ ] d       ¦ 3:1: A comment cannot stand among the options; move it above the card.
            M:~- [x] b~- [ ] c                    ¦ 1:3: The question is empty; give it a text.
            M: a~A: b~- [x] b~- [ ] c             ¦ 2:1: A choice takes no answer; mark its right option with - [x].
            loose~text~~C: [a]                    ¦ 1:1: This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!-- comment -->.
            # a~  loose                           ¦ 2:3: This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!-- comment -->.
            C: [a]~@id: b~~c                      ¦ 4:1: This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!-- comment -->.
            @id: a                                ¦ 1:1: This attribute belongs to no card; put it below the text of its card.
            C: [a]~@name: b                       ¦ 2:1: There is no attribute @name; the known ones are @id, @accept, @hint, @reversed, @source, @tags, and a backslash before @ makes it text.
            C: [a]~@id b                          ¦ 2:4: Put a colon after @id.
            C: [a]~@hint:                         ¦ 2:1: Write a value after @hint: or remove the line.
            C: [a]~@id: b~@id: c                  ¦ 3:1: This card has @id twice; remove one of them.
            C: [a]~@id:  Not so                   ¦ 2:7: The id is not well formed; use small letters, digits, dots, dashes and underscores, beginning with a letter or a digit.
            C: [a]~@source: B C#d                 ¦ 2:10: The source's id before # is not well formed; use small letters, digits, dots, dashes and underscores, beginning with a letter or a digit.
            C: [a]~@reversed: yes                 ¦ 2:1: Only a card with Q: and A: can be reversed; remove this line.
            Q: a~A: b~@reversed: maybe            ¦ 3:12: Write yes or no after @reversed:.
            C: [a]~@id: b~~C: [c]~@id: b          ¦ 5:6: The card at line 1 has this id too; give one of them another.
            C: [a]~<!-- b~C: [c]                  ¦ 2:1: This comment is never closed; end it with -->.
            <!-- a --> b                          ¦ 1:1: This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!-- comment -->.
            C: [a]~@id: b~<!-- c -->~@hint: d     ¦ 3:1: A comment cannot stand among the attributes; move it above the card.
            ---~title = "a"~~C: [b                ¦ 1:1: The front matter that begins here is never closed; end it with a line of ---. + 4:4:
            ---~title = 3~---                     ¦ 2:1: Write title as text in "quotes".
            ---~tags = "a"~---                    ¦ 2:1: Write tags as a list: ["one", "two"].
            ---~[deck]~a = 1~---                  ¦ 2:1: The front matter takes plain values only; replace the table deck.
            C: [a\u0000]                          ¦ 1:6: The control character U+0000 cannot stand in a deck; remove it.
            """)
    void each_mistake_is_named_with_its_place(String text, String expected) {
        List<String> problems = problems(text);
        String[] parts = expected.split(" \\+ (?=\\d+:\\d+:)");
        assertThat(problems).hasSameSizeAs(parts);
        for (String part : parts) assertThat(problems).anyMatch(problem -> problem.startsWith("deck.md:" + part));
    }

    @Test
    void bad_toml_is_named_with_its_line() {
        assertThat(problems("---~title = \"a\"~b = c d~---"))
                .singleElement()
                .asString()
                .startsWith("deck.md:3:5: This is not TOML: ");
    }

    @Test
    void all_problems_come_together_and_good_cards_are_kept() {
        ParsedDeck parsed = DeckFileReader.requiringIds()
                .read("deck.md", "loose\n\nC: [a]\n@id: a\n\nC: b\n@id: b\n\nQ: c\nA: d\n@hint: e\n");
        assertThat(parsed.placed()).extracting(PlacedCard::line).containsExactly(3);
        assertThat(parsed.problems())
                .extracting(ParseProblem::toString)
                .containsExactly(
                        "deck.md:1:1: This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!--"
                                + " comment -->.",
                        "deck.md:6:4: This cloze text has no gap; put what is asked for in [square brackets].",
                        "deck.md:9:1: This card has no @id: line; hebb fmt fills it in.");
    }

    @Test
    void a_text_of_more_than_twenty_thousand_characters_is_refused() {
        assertThat(problems("Q: a~A: " + "b".repeat(CardRules.LONGEST_TEXT))).isEmpty();
        assertThat(problems("Q: a~A: " + "b".repeat(CardRules.LONGEST_TEXT + 1)))
                .containsExactly("deck.md:2:4: This text has 20,001 characters; keep it to 20,000 or split the card.");
    }

    @Test
    void a_card_of_more_than_a_hundred_gaps_is_refused() {
        assertThat(problems("C: x" + " [a]".repeat(100))).isEmpty();
        assertThat(problems("C: x" + " [a]".repeat(101)))
                .containsExactly("deck.md:1:406: This card has 101 gaps; keep it to 100 and make cards of the rest.");
        assertThat(problems("C: x~" + " [a]~".repeat(3_900)))
                .containsExactly("deck.md:102:2: This card has 3,900 gaps; keep it to 100 and make cards of the rest.");
    }

    @Test
    void a_title_of_more_than_two_hundred_characters_is_refused_and_left_out() {
        String most = "T".repeat(200);
        assertThat(problems("---~title = \"" + most + "\"~---~")).isEmpty();
        String text = "---~language = \"en\"~title = \"" + most + "T\"~---~";
        assertThat(problems(text)).containsExactly("deck.md:3:1: This title has 201 characters; keep it to 200.");
        ParsedDeck parsed = DeckFileReader.lenient().read("fungi.md", text.replace('~', '\n'));
        assertThat(parsed.header().title()).isEqualTo("fungi");
        assertThat(DeckHeader.titleOf("x".repeat(300) + ".md")).hasSize(200);
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused() {
        byte[] bytes = new byte[DeckFileReader.LARGEST_FILE + 1];
        assertThat(DeckFileReader.lenient().read("deck.md", bytes).problems())
                .extracting(ParseProblem::toString)
                .containsExactly("deck.md:1:1: This file has 10,000,001 bytes and 10,000,000 are the most; split it.");
    }

    @Test
    void a_file_of_more_than_half_a_million_lines_is_refused() {
        assertThat(problems("~".repeat(500_000))).isEmpty();
        assertThat(problems("~".repeat(500_001)))
                .containsExactly("deck.md:1:1: This file has more than 500,000 lines; split it.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_with_their_place() {
        byte[] bytes = "C: [a]\nü".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DeckFileReader.lenient().read("deck.md", bytes).problems())
                .extracting(ParseProblem::toString)
                .containsExactly("deck.md:2:1: Here begins something that is not UTF-8; save it as UTF-8.");
    }

    @Test
    void more_than_a_thousand_problems_are_counted_only() {
        List<String> problems = problems("A: x~".repeat(1500));
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000)).endsWith("There are 500 more problems; mend these first.");
    }

    private static List<String> problems(String text) {
        return DeckFileReader.lenient().read("deck.md", text.replace('~', '\n')).problems().stream()
                .map(ParseProblem::toString)
                .toList();
    }
}
