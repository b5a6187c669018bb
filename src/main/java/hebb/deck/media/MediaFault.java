package hebb.deck.media;

/** Why a picture or a sound is not taken. */
public enum MediaFault {
    /** Nothing is in it. */
    EMPTY,
    /** None of the formats that are taken, whatever its name says. */
    UNKNOWN,
    PICTURE_TOO_LARGE,
    SOUND_TOO_LARGE,
    /** No name is left after what no name may hold is taken out, or one that is too long. */
    NAME,
    /** The deck has as many as a deck may have. */
    TOO_MANY,
    /** The deck's pictures and sounds would be too large together. */
    DECK_FULL
}
