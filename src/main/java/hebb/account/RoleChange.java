package hebb.account;

/** What became of an administrator's change to an account: another role, disabled, enabled. */
public enum RoleChange {
    DONE,
    /** No such account. */
    UNKNOWN,
    /** A guest has no role to change. */
    GUEST,
    /** Without this one, nobody could look after the program. */
    LAST_ADMIN,
    /** Whoever asks is no administrator (any more). */
    NOT_ALLOWED
}
