package hebb.account;

/** Who may make an account. */
public enum RegistrationMode {
    /** Anybody, as a learner or as a teacher. */
    OPEN,
    /** Who has a one-time code of an administrator; the code tells the role. */
    INVITE,
    CLOSED
}
