package hebb.review;

/** How a card was asked. */
public enum Modality {
    REVEAL,
    CHOICE,
    TYPED
}
