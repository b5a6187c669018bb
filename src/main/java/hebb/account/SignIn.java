package hebb.account;

/** What became of a login and a password. */
public sealed interface SignIn {

    record Done(SignedIn signedIn) implements SignIn {}

    /** No such login, another password, or a disabled account: nobody is told which. */
    record Wrong() implements SignIn {}

    /** @param retryAfterMinutes at least 1 */
    record TooManyTries(int retryAfterMinutes) implements SignIn {}

    /** Too many others sign in at this moment: worth another try. */
    record Busy() implements SignIn {}
}
