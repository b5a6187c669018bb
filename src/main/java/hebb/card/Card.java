package hebb.card;

/** One authored card of a deck file. It is asked in one or more sides, which are siblings of each other. */
public sealed interface Card permits Basic, Cloze, Choice {

    CardInfo info();

    /** How many siblings this card is asked as, at least 1. */
    int sides();

    /** The text that identifies the card where it has no id: its front, without the answer. */
    String front();

    /** The same card with other information beside its text. */
    Card withInfo(CardInfo info);
}
