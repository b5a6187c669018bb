package hebb.deck.exchange;

import hebb.deck.DeckFile;

/** A format of files that decks can be read from and written to. Reading answers for any bytes and never throws. */
public interface DeckFormat {

    /** What people call it. */
    String title();

    /** How its files end, with the dot. */
    String ending();

    /** Its media type for downloads. */
    String mediaType();

    /** The deck in these bytes; the name of the file stands in problems and is the title where there is no other. */
    ImportedDeck read(String fileName, byte[] bytes);

    /** The whole file. */
    byte[] write(DeckFile deck);
}
