package hebb.web;

/** Ends a request of a visitor at the sign-in page, from where it goes on to the page asked for. */
final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    SignInNeeded(String path) {
        super(null, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
