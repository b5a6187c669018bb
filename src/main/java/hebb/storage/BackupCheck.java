package hebb.storage;

/** What a look through a backup found. */
public sealed interface BackupCheck {

    /** Whole, and Hebb works with it. */
    record Sound(int accounts, int decks, int cards, int reviews) implements BackupCheck {}

    /** @param why a sentence */
    record Unsound(String why) implements BackupCheck {}
}
