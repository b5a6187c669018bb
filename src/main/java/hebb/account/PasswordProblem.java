package hebb.account;

/** Why a password cannot be chosen. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    /** Guessed early: a common password, a run of keys, a repeated word, or the person's own login or name. */
    EASY
}
