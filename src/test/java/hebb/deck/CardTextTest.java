package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Option;
import hebb.card.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

    private static final Card TYPICAL = new Choice(
            new CardInfo(
                    "salience-network",
                    List.of("the salience one", "it"),
                    "It notices.",
                    List.of(new Source("explained", "Networks")),
                    List.of("network"),
                    "Networks"),
            "Which network helps the brain\nswitch between rest and tasks?",
            List.of(
                    new Option("Executive control network", false, "Serves demanding tasks."),
                    new Option("Salience network", true, null),
                    new Option("Default mode network", false, "Active\n\n- [ ] at rest.")));

    @Test
    void a_card_is_written_in_canonical_lines() {
        assertThat(CardText.write(TYPICAL)).isEqualTo("""
                        M: Which network helps the brain
                        switch between rest and tasks?
                        - [ ] Executive control network
                          Serves demanding tasks.
                        - [x] Salience network
                        - [ ] Default mode network
                          Active

                          \\- [ ] at rest.
                        @id: salience-network
                        @accept: the salience one | it
                        @hint: It notices.
                        @source: explained#Networks
                        @tags: network""");
    }

    @Test
    void rules_that_are_newer_than_a_stored_card_do_not_matter() {
        Card card = new Basic(CardInfo.EMPTY.withId("Old Id"), "", "x".repeat(30_000), false);
        assertThat(CardText.read(CardText.write(card))).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "# x", "Q: a", "Q: a\nA: b\n\nQ: c\nA: d", "C: [a]\n@x: y", "C: [a]\n<!-- b -->"})
    void what_is_not_exactly_one_card_is_refused(String text) {
        assertThatThrownBy(() -> CardText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_typical_card_is_read_within_fifty_microseconds() {
        String text = CardText.write(TYPICAL);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 40; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 500; i++) CardText.read(text);
            best = Math.min(best, (System.nanoTime() - start) / 500);
        }
        assertThat(best).as("nanoseconds a card").isLessThan(50_000);
    }
}
