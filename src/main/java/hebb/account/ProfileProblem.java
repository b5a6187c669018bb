package hebb.account;

/** Why a {@link Profile} cannot be saved. */
public enum ProfileProblem {
    NAME_MISSING,
    NAME_TOO_LONG,
    ZONE_UNKNOWN
}
