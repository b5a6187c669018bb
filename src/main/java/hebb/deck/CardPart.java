package hebb.deck;

/** The part of a card that a fault stands in, so that a file can name its line and a form its field. */
public enum CardPart {
    ID,
    FRONT,
    BACK,
    OPTION,
    ACCEPT,
    HINT,
    SOURCE,
    TAGS,
    SECTION
}
