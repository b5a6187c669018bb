package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.derivation.SourceDocument.Passage;
import hebb.derivation.SourceDocument.Section;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Titles, headings, paragraphs and sentences. */
class SectionsTest {

    private static final String LONG =
            "The river runs through the valley and the town, and every spring it takes a piece"
                    + " of the bank along with it.";

    private static List<String> shown(SourceDocument document) {
        return document.sections().stream().map(SectionsTest::shown).toList();
    }

    private static String shown(Section section) {
        List<String> texts = section.passages().stream().map(Passage::text).toList();
        return section.heading() + (section.notTaught() == null ? " " : " (not taught) ") + texts;
    }

    @Test
    void in_plain_text_a_short_line_before_a_paragraph_is_a_heading() {
        SourceDocument document = PlainTextReader.read("The river\n\nUpdated May 2020\n" + LONG + "\nWhat floods do\n\n"
                + LONG + "\n- an item of a list\n2. Measures\n" + LONG + "\n");
        assertThat(document.title()).isEqualTo("The river");
        assertThat(shown(document))
                .containsExactly(
                        "null [" + LONG + "]",
                        "What floods do [" + LONG + ", an item of a list]",
                        "2. Measures [" + LONG + "]");
    }

    @Test
    void a_first_paragraph_is_no_title() {
        SourceDocument document = PlainTextReader.read(LONG + "\nFloods\n" + LONG);
        assertThat(document.title()).isNull();
        assertThat(shown(document)).containsExactly("null [" + LONG + "]", "Floods [" + LONG + "]");
    }

    @Test
    void what_surrounds_a_plain_text_is_set_aside_up_to_its_end() {
        SourceDocument document =
                PlainTextReader.read("Title\n" + LONG + "\nRelated articles\nrivers\nLakes\n" + LONG + "\n5 min read");
        assertThat(shown(document).get(1)).startsWith("Related articles (not taught) ");
        assertThat(document.sections()).hasSize(2);
        assertThat(document.taught()).hasSize(1);
    }

    @Test
    void a_table_of_contents_is_set_aside_up_to_the_next_heading() {
        SourceDocument document =
                PlainTextReader.read("Title\nContents\nOne\nTwo\nThree\nFour\n" + LONG + "\nOne\n" + LONG);
        assertThat(shown(document)).element(1).isEqualTo("Contents (not taught) [One, Two, Three, Four, " + LONG + "]");
        assertThat(shown(document)).element(2).isEqualTo("One [" + LONG + "]");
    }

    @Test
    void wrapped_lines_are_one_paragraph() {
        SourceDocument document = PlainTextReader.read("""
                The river

                The river runs through the valley and the
                town, and every spring it takes a piece
                of the bank along.

                Floods

                A flood is high water that leaves the bed
                of its river.
                """);
        assertThat(shown(document))
                .containsExactly(
                        "null [The river runs through the valley and the town, and every spring it takes a piece of the"
                                + " bank along.]",
                        "Floods [A flood is high water that leaves the bed of its river.]");
    }

    @Test
    void in_markdown_headings_are_marked_and_code_tables_and_front_matter_are_left_out() {
        SourceDocument document = MarkdownReader.read("""
                ---
                title: "The river"
                date: 2020-05-01
                ---
                # Opening

                One *two three*
                four.

                ## Floods #

                - five **six**
                  - seven

                ```
                code
                ```

                ## See also
                ### Deeper
                left out
                ## Back
                ![picture](a.png) [link](b) `code`
                """);
        assertThat(document.title()).isEqualTo("The river");
        assertThat(shown(document))
                .containsExactly(
                        "null []",
                        "Opening [One two three four.]",
                        "Floods [five six, seven]",
                        "See also (not taught) [left out]",
                        "Back [link code]");
        assertThat(document.sections().get(1).passages().get(0).terms()).containsExactly("two three");
    }

    @Test
    void in_markdown_a_first_broad_heading_is_the_title_and_a_rule_is_no_front_matter() {
        assertThat(MarkdownReader.read("# The river\n\none\n\n# Two\n").title()).isEqualTo("The river");
        assertThat(shown(MarkdownReader.read("---\nSome text here\n\n---\n\nmore\n")))
                .containsExactly("null [Some text here, more]");
    }

    @Test
    void a_heading_longer_than_any_is_text() {
        String heading = "word ".repeat(50).strip();
        assertThat(shown(MarkdownReader.read("## " + heading))).containsExactly("null [" + heading + "]");
    }

    @Test
    void dots_of_abbreviations_initials_and_dates_end_no_sentence() {
        String text = "Dr. Smith met J. S. Bach, e.g. in Paris. They cost 3.5 crowns, cf. Fig. 2 by Lee et al. (1990)."
                + " He said “no.” She left.";
        assertThat(Sentences.of(text, Locale.ENGLISH))
                .containsExactly(
                        "Dr. Smith met J. S. Bach, e.g. in Paris.",
                        "They cost 3.5 crowns, cf. Fig. 2 by Lee et al. (1990).",
                        "He said “no.”",
                        "She left.");
        assertThat(Sentences.of("Am 3. Mai kam z. B. Goethe. Er blieb bis 1790. Dann ging er.", Locale.GERMAN))
                .containsExactly("Am 3. Mai kam z. B. Goethe.", "Er blieb bis 1790.", "Dann ging er.");
    }
}
