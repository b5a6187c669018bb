package hebb.account;

/** What became of the wish for another password. */
public enum PasswordChange {
    DONE,
    WRONG_OLD,
    TOO_MANY_TRIES,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_EASY,
    /** Too many others wait for the same work: worth another try. */
    BUSY;

    static PasswordChange of(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> PASSWORD_TOO_SHORT;
            case TOO_LONG -> PASSWORD_TOO_LONG;
            case EASY -> PASSWORD_EASY;
        };
    }
}
