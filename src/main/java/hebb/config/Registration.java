package hebb.config;

/** Who may make an account. */
public enum Registration {
    OPEN,
    INVITE,
    CLOSED
}
