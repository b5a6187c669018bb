package hebb.deck;

/** The id of an uploaded file that waits for its owner's word. */
public record DraftId(long value) {}
