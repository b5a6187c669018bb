package hebb.feedback;

/** What a learner finds wrong with a card. */
public enum ReportKind {
    WRONG_ANSWER,
    UNCLEAR,
    TYPO,
    SOURCE,
    OTHER
}
