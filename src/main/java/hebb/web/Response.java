package hebb.web;

import hebb.card.Prose;
import hebb.review.Answer;
import hebb.review.Modality;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a learner gave to a question.
 *
 * @param modality how it was asked, null where the request does not say
 * @param chosen the indices of the options chosen
 * @param options what there was to choose from, empty where the card itself says it
 * @param typed one line of at most {@link Answer#MAX_RESPONSE_CHARS}, empty where nothing was typed
 * @param hint whether the hint was open
 * @param claim whether the learner holds it for right or wrong after all, null where the judgement stands
 */
record Response(
        @Nullable Modality modality,
        List<Integer> chosen,
        List<String> options,
        String typed,
        boolean hint,
        @Nullable Boolean claim) {

    /** Nothing yet. */
    static final Response NONE = new Response(null, List.of(), List.of(), "", false, null);

    /** What the question's form sends, and what the answer's page sends on. Who does not know has typed nothing. */
    static Response ofQuery(Context ctx) {
        boolean known = !"no".equals(ctx.queryParam("known"));
        return of(ctx::queryParam, ctx.queryParams("choice"), known);
    }

    /** What the answer's form sends with the grade. */
    static Response ofForm(Function<String, String> field) {
        return of(field, List.of(field.apply("chosen").split(",")), true);
    }

    private static Response of(Function<String, ? extends @Nullable String> field, List<String> chosen, boolean known) {
        return new Response(
                modality(field.apply("modality")),
                Parameters.chosen(chosen),
                options(field.apply("options")),
                known ? line(field.apply("typed")) : "",
                "shown".equals(field.apply("hint")),
                claim(field.apply("claim")));
    }

    private static @Nullable Modality modality(@Nullable String name) {
        return Parameters.choice(name, Modality.values()).orElse(null);
    }

    /** Cleaned as card text is, so that it can be kept and shown. */
    private static String line(@Nullable String typed) {
        if (typed == null) return "";
        return Prose.line(typed.substring(0, Math.min(typed.length(), Answer.MAX_RESPONSE_CHARS)));
    }

    private static List<String> options(@Nullable String options) {
        String all = line(options);
        return all.isEmpty() ? List.of() : List.of(all.split("\\|", -1));
    }

    private static @Nullable Boolean claim(@Nullable String claim) {
        return Optional.ofNullable(claim)
                .filter(text -> text.equals("right") || text.equals("wrong"))
                .map("right"::equals)
                .orElse(null);
    }
}
