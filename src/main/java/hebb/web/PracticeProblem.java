package hebb.web;

/** What keeps a quiz from beginning. */
public enum PracticeProblem {
    NO_DECK,
    QUESTIONS,
    DAYS,
    NO_CARDS;

    public String key() {
        return "practice.problem." + name();
    }
}
