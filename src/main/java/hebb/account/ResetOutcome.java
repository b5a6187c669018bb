package hebb.account;

/** What became of a new password that came with a one-time code. */
public enum ResetOutcome {
    DONE,
    /** The code is unknown, was used, or has expired. */
    CODE_INVALID,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_EASY,
    /** Too many others wait for the same work: worth another try. */
    BUSY;

    static ResetOutcome of(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> PASSWORD_TOO_SHORT;
            case TOO_LONG -> PASSWORD_TOO_LONG;
            case EASY -> PASSWORD_EASY;
        };
    }
}
