package hebb.web;

import hebb.deck.DeckId;
import hebb.plan.Portion;
import hebb.review.Sitting;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting is about: one deck, or null for all of the daily review, and where it ends, null for the end of the
 * day's cards. In addresses and forms the two stand together: the deck's id, then a tilde and the goal.
 */
record ReviewScope(@Nullable DeckId deck, @Nullable Goal goal) {

    private static final char GOAL = '~';

    ReviewScope(@Nullable DeckId deck) {
        this(deck, null);
    }

    /** From the query of a link or the field of a form. */
    static ReviewScope of(Context ctx) {
        String text = ctx.queryParam("deck");
        if (text == null) text = ctx.formParam("deck");
        return text == null ? new ReviewScope(null) : parse(text);
    }

    private static ReviewScope parse(String text) {
        int goal = text.indexOf(GOAL);
        String deck = goal < 0 ? text : text.substring(0, goal);
        return new ReviewScope(
                deck.isEmpty() ? null : new DeckId(Parameters.id(deck)),
                goal < 0 ? null : Goal.parse(text.substring(goal + 1)).orElseThrow(PageException::notFound));
    }

    /** The same deck in a sitting that ends there. */
    ReviewScope until(@Nullable Goal end) {
        return new ReviewScope(deck, end);
    }

    /** Cards of the day up to the end of the sitting. */
    int total(Sitting sitting) {
        return goal != null && goal.unit() == Portion.Unit.CARDS
                ? Math.min(sitting.total(), goal.until())
                : sitting.total();
    }

    /** Milliseconds of answering that are left, null where the sitting is not measured by time. */
    @Nullable
    Integer millisLeft(Sitting sitting) {
        return goal != null && goal.unit() == Portion.Unit.MINUTES
                ? (int) Math.max(0, goal.until() - sitting.done().takenMillis())
                : null;
    }

    /** The scope as a parameter value; empty for all decks to the end. */
    String text() {
        return (deck == null ? "" : Ids.text(deck.value())) + (goal == null ? "" : GOAL + goal.text());
    }

    String address() {
        return text().isEmpty() ? "/review" : "/review?deck=" + text();
    }

    String address(String card) {
        return "/review?card=" + card + (text().isEmpty() ? "" : "&deck=" + text());
    }

    /**
     * Where the answer of a card stands that was shown then, with so many answers.
     *
     * @param offered the options that were found for it, as a form sends them, empty where there are none
     */
    String answerAddress(String card, int seen, long shown, String offered) {
        String address = "/review/answer?card=" + card + "&deck=" + text() + "&seen=" + seen + "&shown=" + shown;
        if (offered.isEmpty()) return address;
        return address + "&modality=CHOICE&options=" + URLEncoder.encode(offered, StandardCharsets.UTF_8);
    }
}
