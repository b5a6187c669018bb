package hebb.web;

import hebb.account.Account;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.SessionToken;
import hebb.scheduling.Grade;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page of one request.
 *
 * @param account null for a visitor
 * @param token the login, null for a visitor
 * @param secrets what the forms and scripts of the page carry
 * @param locale the language that the account chose, otherwise the one that the browser asks for
 */
public record Viewer(@Nullable Account account, @Nullable SessionToken token, PageSecrets secrets, Locale locale) {

    private static final String ATTRIBUTE = "hebb.viewer";

    static Viewer of(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(ATTRIBUTE), "the access control runs before every handler");
    }

    static @Nullable Viewer find(Context ctx) {
        return ctx.attribute(ATTRIBUTE);
    }

    void attachTo(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    /** The token that this request's forms carry. */
    public String csrf() {
        return secrets.csrf();
    }

    /** Marks the scripts that this page may run. */
    public String nonce() {
        return secrets.nonce();
    }

    Actor actor() {
        return account == null ? Actor.VISITOR : Actor.of(account.role());
    }

    /** The account of a route that only accounts may call. */
    Account requireAccount() {
        return Objects.requireNonNull(account, "this route admits visitors");
    }

    SessionToken requireToken() {
        return Objects.requireNonNull(token, "this route admits visitors");
    }

    public boolean isVisitor() {
        return account == null;
    }

    public boolean isGuest() {
        return account != null && account.isGuest();
    }

    boolean isRegistered() {
        return account != null && !account.isGuest();
    }

    public boolean isTeacher() {
        return account != null && account.role().atLeast(Role.TEACHER);
    }

    public boolean isAdmin() {
        return account != null && account.role() == Role.ADMIN;
    }

    /** What keeps apart on one device what belongs to different accounts; null for a visitor. */
    public @Nullable String key() {
        return account == null ? null : Ids.text(account.id().value());
    }

    GradeScale gradeScale() {
        return account == null ? GradeScale.FOUR : account.gradeScale();
    }

    /** Whether cards have a button that reads them aloud. */
    public boolean readsAloud() {
        return account != null && account.readAloud();
    }

    /** The name of this viewer's button for what was known. */
    public String goodName() {
        return GradeKey.nearest(gradeScale(), Grade.GOOD).name();
    }

    /** The name of this viewer's button for what was not. */
    public String againName() {
        return GradeKey.nearest(gradeScale(), Grade.AGAIN).name();
    }

    /** The name of the colours this viewer asked for, for the page's root element. */
    public @Nullable String theme() {
        if (account == null) return null;
        return switch (account.theme()) {
            case AUTO -> null;
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
