package hebb.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the page that shows what a file would do, and why it was not enough.
 *
 * @param title what was typed, empty before anything was
 * @param leaveOut whether what cannot be read may be left out
 * @param notice the key of a sentence about the last attempt, null without one
 * @param titleProblem the key of what is wrong with the title, null where nothing is
 */
public record PreviewForm(
        String title,
        boolean leaveOut,
        @Nullable String notice,
        @Nullable String titleProblem) {

    static final PreviewForm EMPTY = new PreviewForm("", false, null, null);

    static PreviewForm of(Context ctx) {
        return new PreviewForm(Parameters.form(ctx, "title"), ctx.formParam("skip") != null, null, null);
    }

    PreviewForm with(String newNotice) {
        return new PreviewForm(title, leaveOut, newNotice, null);
    }

    PreviewForm withTitleProblem(String problem) {
        return new PreviewForm(title, leaveOut, null, problem);
    }
}
