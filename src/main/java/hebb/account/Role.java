package hebb.account;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
    /** Somebody who tries Hebb without having registered. */
    GUEST,
    LEARNER,
    TEACHER,
    ADMIN;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
