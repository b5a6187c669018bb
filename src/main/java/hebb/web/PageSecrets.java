package hebb.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the forms and scripts of one page are known by. Made when a page asks for it: most answers are acknowledged
 * without one. For the thread of one request.
 */
final class PageSecrets {

    /** Of a page without forms and scripts of its own; shared, since it makes nothing. */
    static final PageSecrets NONE = new PageSecrets(() -> "", () -> "");

    private final Supplier<String> newCsrf;
    private final Supplier<String> newNonce;
    private @Nullable String csrf;
    private @Nullable String nonce;

    PageSecrets(Supplier<String> newCsrf, Supplier<String> newNonce) {
        this.newCsrf = newCsrf;
        this.newNonce = newNonce;
    }

    String csrf() {
        if (csrf == null) csrf = newCsrf.get();
        return csrf;
    }

    String nonce() {
        if (nonce == null) nonce = newNonce.get();
        return nonce;
    }
}
