package hebb.deck.media;

/**
 * A picture or a sound of a deck.
 *
 * @param name how the cards name it
 * @param hash the SHA-256 of its bytes in hexadecimal digits
 * @param size in bytes
 */
public record DeckMedium(String name, String hash, MediaType type, int size) {}
