package hebb.web;

/** Ends a request with an error page: a status and the message that explains it. */
final class PageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    PageException(int status, String messageKey) {
        super(messageKey, null, false, false);
        this.status = status;
    }

    static PageException notFound() {
        return new PageException(404, "error.missing");
    }

    int status() {
        return status;
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }
}
