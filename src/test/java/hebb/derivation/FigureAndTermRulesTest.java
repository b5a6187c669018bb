package hebb.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that work in every language, and glossaries. */
class FigureAndTermRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Suez Canal was opened to ships in 1869.|The Suez Canal was opened to ships in [1869].
            The Thirty Years War lasted from 1618 to 1648.|The Thirty Years War lasted from [1618] to [1648].
            On 14 July 1789 a crowd took the fortress.|On 14 July [1789] a crowd took the fortress.
            Steam replaced sail in the 1860s on most lines.|Steam replaced sail in the [1860s] on most lines.
            Rome burned down in 390 BC according to tradition.|Rome burned down in [390 BC] according to tradition.
            About 71% of the Earth is covered by water.|About [71%] of the Earth is covered by water.
            The adult body has 206 bones and many more joints.|The adult body has [206] bones and many more joints.
            The tower is 324 metres tall with its antenna.|The tower is [324] metres tall with its antenna.
            The brain has about 86 billion nerve cells in all.|The brain has about [86 billion] nerve cells in all.
            Light goes 300,000 to 400,000 kilometres or 71 percent of the way.|Light goes 300,000 to 400,000 kilometres or [71 percent] of the way.
            In 1900 only 14 percent of the people lived in towns.|In 1900 only [14 percent] of the people lived in towns.
            A cabin on the first ship cost $1,200 at the time.|A cabin on the first ship cost $[1,200] at the time.
            Die Brücke der Stadt wurde im Jahr 1893 eröffnet.|Die Brücke der Stadt wurde im Jahr [1893] eröffnet.
            Gregor Mendel veröffentlichte 1866 die Regeln der Vererbung.|Gregor Mendel veröffentlichte [1866] die Regeln der Vererbung.
            Das Skelett des Menschen hat rund 206 Knochen und ist leicht.|Das Skelett des Menschen hat rund [206] Knochen und ist leicht.
            El puente de la ciudad se inauguró en 1893 con una fiesta.|El puente de la ciudad se inauguró en [1893] con una fiesta.
            """)
    void a_figure_becomes_a_gap(String sentence, String card) {
        assertThat(Drafts.of(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figure 3 shows the river before the flood.",
                "In Figure 3 the river stands before the flood.",
                "In the 1998 edition the map shows a river.",
                "A river of class 3 is wild in spring.",
                "Gauge 12 measures the level of the river.",
                "Seen from above: a river of 71 metres.",
                "Astronauts flew to the moon with Apollo 11 at last.",
                "Plants take up CO2 and give off oxygen by day.",
                "Bridges are old inventions of mankind (Smith 1990).",
                "A study in 2007 found fewer fish in the river.",
                "He left the town for good in the 19th century.",
                "The towns had 12, 45, 78 and 90 thousand people at the time.",
                "In 1848, he left the town for good.",
                "It was opened to ships in 1869.",
                "The canal was opened to ships in 1869.",
                "By 1869 it was open to ships.",
                "The town left it in 1869 to the sea.",
                "A heron waits 60 to 80 minutes for a fish.",
                "Die Brücke wurde 1893 von der Stadt eröffnet.",
                "El puente se inauguró en 1893 con una fiesta de la ciudad.",
                "Today 71% of the towns lie on a river.",
                "Diese Brücke wurde im Jahr 1893 von der Stadt eröffnet.",
                "Am 3. Oktober wird das Fest der Stadt gefeiert.",
                "Esta ciudad se fundó en 1893 con una fiesta de la reina.",
                "The bridge opened in 1869 and closed again in 1869."
            })
    void other_figures_do_not(String sentence) {
        assertThat(Drafts.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leaves lose most of their water at the **stomata** by day.|Leaves lose most of their water at the [stomata] by day.
            Because of *surface tension* small insects walk on ponds.|Because of [surface tension] small insects walk on ponds.
            Das Wasser verlässt das Blatt durch seine **Spaltöffnungen** am Tag.|Das Wasser verlässt das Blatt durch seine [Spaltöffnungen] am Tag.
            """)
    void a_marked_term_becomes_a_gap(String sentence, String card) {
        assertThat(Drafts.ofMarkdown(sentence)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water does **not** leave the leaf through its roots.",
                "Water *never leaves* the leaf at its roots.",
                "Most water is *lost* by the leaf during the day.",
                "Water *can't leave* the leaf at its roots.",
                "It leaves the leaf through its **stomata** in the sun.",
                "Does water leave the leaf through its **stomata**?",
                "**Leaves lose most of their water at the stomata by day.**",
                "Through its **stomata** a leaf breathes, and most stomata lie below it.",
                "Run `make` with **parallel jobs** and [x] y in the end."
            })
    void stress_and_sentences_that_do_not_stand_alone_do_not(String sentence) {
        assertThat(Drafts.ofMarkdown(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Weir: A low wall across a river|[Weir]: a low wall across a river.
            Weir – A low wall across a river, which raises its level.|[Weir]: a low wall across a river.
            - Weir – raises the level of a river|[Weir]: raises the level of a river.
            """)
    void a_line_of_a_glossary_asks_for_its_term(String line, String card) {
        assertThat(Drafts.of(line)).containsExactly(card);
    }

    @Test
    void a_marked_term_needs_no_article_behind_it() {
        assertThat(Drafts.ofMarkdown(
                        "- **Weir**: raises the level of a river\n- **Wehr (das):** staut einen Fluss auf"))
                .containsExactly("[Weir]: raises the level of a river.", "[Wehr]: staut einen Fluss auf.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Note:** a weir is no dam at all",
                "- **Advantages**: cheap, quiet, clean and quick",
                "- **Weir**: see above for its parts",
                "- **Weir**: low wall",
                "- **Class**: 3 (with a wall)",
                "- **Weir 2**: a low wall across a river",
                "A weir raises the level: The water upstream becomes still.",
                "- Weir: raises the level of a river"
            })
    void labels_lists_and_lines_that_say_too_little_ask_nothing(String line) {
        assertThat(Drafts.ofMarkdown(line)).isEmpty();
    }
}
