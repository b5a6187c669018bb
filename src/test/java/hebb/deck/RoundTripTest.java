package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.Card;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void reading_a_written_deck_gives_the_same_deck(long seed) {
        DeckFile deck = new RandomDecks(seed).deck();
        String written = DeckFileWriter.write(deck);
        ParsedDeck parsed = DeckFileReader.lenient().read("deck.md", written);
        assertThat(parsed.problems()).as(written).isEmpty();
        assertThat(parsed.deck()).as(written).isEqualTo(deck);
        assertThat(DeckFileWriter.write(parsed.deck())).isEqualTo(written);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void reading_a_deck_written_with_other_line_ends_gives_the_same_deck(long seed) {
        DeckFile deck = new RandomDecks(seed).deck();
        String written = "\uFEFF" + DeckFileWriter.write(deck).replace("\n", "\r\n");
        assertThat(DeckFileReader.lenient().read("deck.md", written).deck()).isEqualTo(deck);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void reading_a_written_card_gives_the_same_card(long seed) {
        Card card = new RandomDecks(seed).card("an-id");
        String written = CardText.write(card);
        Card read = CardText.read(written);
        assertThat(read).as(written).isEqualTo(card.withInfo(card.info().withSection(null)));
        assertThat(CardText.write(read)).isEqualTo(written);
    }
}
