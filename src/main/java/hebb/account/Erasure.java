package hebb.account;

/** What became of somebody's wish to have their own account deleted. */
public enum Erasure {
    DONE,
    /** A guest, who has no password, did not say yes. */
    NOT_CONFIRMED,
    WRONG_PASSWORD,
    TOO_MANY_TRIES,
    /** Without this one, nobody could look after the program. */
    LAST_ADMIN,
    /** Too many others wait for the same work: worth another try. */
    BUSY
}
