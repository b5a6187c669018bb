package hebb.account;

/** Why an account cannot be made. */
public enum RegistrationProblem {
    /** Registration is closed, or the first administrator exists already. */
    CLOSED,
    INVITE_NEEDED,
    /** The code is unknown, was used, or has expired. */
    INVITE_INVALID,
    LOGIN_INVALID,
    LOGIN_TAKEN,
    NAME_MISSING,
    NAME_TOO_LONG,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_EASY,
    /** Too many tried to register at the same network address within the hour. */
    TOO_MANY,
    /** Too many others wait for the same work: worth another try. */
    BUSY;

    static RegistrationProblem of(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> PASSWORD_TOO_SHORT;
            case TOO_LONG -> PASSWORD_TOO_LONG;
            case EASY -> PASSWORD_EASY;
        };
    }
}
