package hebb.web;

import hebb.deck.DeckId;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a sitting is about: one deck, or null for all of the daily review. */
record ReviewScope(@Nullable DeckId deck) {

    /** From the query of a link or the field of a form. */
    static ReviewScope of(Context ctx) {
        String text = ctx.queryParam("deck");
        if (text == null) text = ctx.formParam("deck");
        return new ReviewScope(text == null || text.isEmpty() ? null : new DeckId(Parameters.id(text)));
    }

    /** The scope as a parameter value; empty for all decks. */
    String text() {
        return deck == null ? "" : Ids.text(deck.value());
    }

    String address() {
        return deck == null ? "/review" : "/review?deck=" + text();
    }

    String address(String card) {
        return "/review?card=" + card + (deck == null ? "" : "&deck=" + text());
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
