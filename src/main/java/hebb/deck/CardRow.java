package hebb.deck;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.CardKey;
import org.jspecify.annotations.Nullable;

/**
 * One askable card as it is kept.
 *
 * @param position counts the authored cards of the deck from 0; siblings share it
 * @param content the authored card in the deck grammar
 */
public record CardRow(
        CardId id,
        DeckId deck,
        String cardKey,
        int side,
        int position,
        @Nullable String section,
        String content) {

    public CardKey key() {
        return new CardKey(cardKey, side);
    }

    /** Another one whenever the content is another: a short word for it. */
    public String version() {
        return Integer.toHexString(content.hashCode());
    }

    /** The authored card. */
    public Card card() {
        Card card = CardText.read(content);
        return card.withInfo(card.info().withSection(section));
    }

    CardRow withId(CardId newId) {
        return new CardRow(newId, deck, cardKey, side, position, section, content);
    }
}
