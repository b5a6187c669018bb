package hebb.deck.lint;

import static hebb.deck.lint.Linted.english;
import static hebb.deck.lint.Linted.rules;
import static hebb.deck.lint.Linted.withSources;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceRulesTest {

    private static final String CARD = "Q: What is a weir?\nA: A wall\n";

    @Test
    void where_sources_are_listed_every_card_needs_one() {
        assertThat(rules(withSources(CARD))).containsExactly("missing-source");
        assertThat(rules(withSources(CARD + "@source: atlas#Rivers"))).isEmpty();
    }

    @Test
    void where_no_card_cites_anything_nothing_is_missing() {
        assertThat(rules(english(CARD))).isEmpty();
        assertThat(rules(english(CARD + "\nQ: What is a dam?\nA: A wall\n@source: atlas")))
                .containsExactly("missing-source");
    }

    @Test
    void a_source_must_lead_to_a_document_and_a_heading() {
        assertThat(rules(withSources(CARD + "@source: map#Rivers"))).containsExactly("broken-source");
        assertThat(rules(withSources(CARD + "@source: atlas#rivers"))).containsExactly("broken-source");
        assertThat(rules(withSources(CARD + "@source: atlas#opening"))).isEmpty();
    }
}
