package hebb.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A sentence on the page that follows a form, named in its address; nobody can make it say anything else. */
public enum Notice {
    SAVED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    ERASED,
    LAST_ADMIN,
    OWN_ACCOUNT;

    private static final String PARAMETER = "done";

    static @Nullable Notice find(Context ctx) {
        String named = ctx.queryParam(PARAMETER);
        return Arrays.stream(values())
                .filter(notice -> notice.text().equals(named))
                .findFirst()
                .orElse(null);
    }

    /** The part of the address that brings it. */
    String query() {
        return PARAMETER + "=" + text();
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "notice." + name();
    }

    /** Whether nothing was done. */
    public boolean isWarning() {
        return this == LAST_ADMIN || this == OWN_ACCOUNT;
    }
}
