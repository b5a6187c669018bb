package hebb.deck;

/** What became of a step of an upload. */
public sealed interface UploadOutcome {

    /** The file waits to be looked at. */
    record Kept(DraftId draft) implements UploadOutcome {}

    /** The file is nothing that Hebb reads. */
    record Refused(FileFault fault) implements UploadOutcome {}

    /** Saved now, or by an earlier confirmation. */
    record Saved(DeckId deck) implements UploadOutcome {}

    /** The file has problems, and nobody said that they may be left out. */
    record ProblemsLeft() implements UploadOutcome {}

    /** The title that was typed is longer than a title may be. */
    record TitleTooLong() implements UploadOutcome {}

    /** The deck was changed after it was compared with the file. */
    record DeckChanged() implements UploadOutcome {}

    /** No card can be taken from the file, or more than a deck may have. */
    record Unusable() implements UploadOutcome {}

    /** There is no such file or deck of this owner. */
    record Missing() implements UploadOutcome {}
}
