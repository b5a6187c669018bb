package hebb.account;

/** How many buttons somebody grades answers with. */
public enum GradeScale {
    TWO,
    FOUR,
    SIX
}
