package hebb.account;

/** An account with a session that has just begun. */
public record SignedIn(Account account, SessionToken token) {}
