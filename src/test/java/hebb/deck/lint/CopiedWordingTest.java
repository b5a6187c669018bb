package hebb.deck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.SourcesFile.AllowedWording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiedWordingTest {

    private static final Map<String, String> TEXTS = Map.of(
            "atlas", "Slow rivers carry fine mud to the sea, where it settles. The low-lying plain floods often.");

    private static List<String> rules(String card) {
        return rules(card, List.of());
    }

    private static List<String> rules(String card, List<AllowedWording> allowed) {
        LintDeck deck = Linted.english(card);
        return Linted.rules(new LintDeck("deck.md", deck.deck(), null, new Documents(TEXTS, allowed)));
    }

    @Test
    void six_words_in_a_row_are_found_and_five_are_not() {
        assertThat(rules("Q: What settles?\nA: What a river bears: fine mud to the sea"))
                .isEmpty();
        assertThat(rules("Q: What settles?\nA: What slow rivers carry: fine mud, to"))
                .containsExactly("copied-wording");
    }

    @Test
    void marks_hyphens_case_and_gaps_do_not_hide_them() {
        assertThat(rules("C: Mud settles: the [low lying] Plain floods.")).containsExactly("copied-wording");
    }

    @Test
    void every_part_of_a_card_is_read() {
        String copied = "rivers carry fine mud to the";
        assertThat(rules("Q: " + copied + "\nA: x")).containsExactly("copied-wording");
        assertThat(rules("Q: Who?\nA: x\n@hint: " + copied)).containsExactly("copied-wording");
        assertThat(rules("Q: Who?\nA: x\n@accept: y | " + copied)).containsExactly("copied-wording");
        assertThat(rules("M: Who?\n- [x] y\n- [ ] z\n  " + copied)).containsExactly("copied-wording");
        assertThat(rules("Q: Do slow rivers\nA: carry fine mud to them?")).containsExactly("copied-wording");
    }

    @Test
    void a_term_may_be_allowed_for_all_cards_or_at_one_of_them() {
        String card = "Q: Who?\nA: Rivers carry fine mud to the brim";
        assertThat(rules(card, List.of(new AllowedWording("rivers carry fine mud to the", "a proper name"))))
                .isEmpty();
        assertThat(rules("<!-- lint: allow copied-wording: a saying -->\n" + card))
                .isEmpty();
    }

    @Test
    void without_the_documents_nothing_is_said_about_such_an_exception() {
        assertThat(Linted.card("<!-- lint: allow copied-wording: a saying -->\nQ: Who?\nA: Rivers"))
                .isEmpty();
    }
}
