package hebb.web;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads ids and numbers that came with a request. What is no id cannot name anything: not found. */
final class Parameters {

    private static final int MAX_LINE = 1_000;

    private Parameters() {}

    static DeckId deck(Context ctx) {
        return new DeckId(id(ctx.pathParam("deck")));
    }

    static CardId card(Context ctx) {
        return new CardId(id(ctx.pathParam("card")));
    }

    static AccountId account(Context ctx) {
        return new AccountId(id(ctx.pathParam("account")));
    }

    static long id(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Ids::parse).orElseThrow(PageException::notFound);
    }

    /** A whole number in its range, or empty. */
    static Optional<Integer> number(@Nullable String text, int least, int most) {
        try {
            int number = text == null ? least - 1 : Integer.parseInt(text);
            return number < least || number > most ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What was typed into one line of a form, up to a length that no honest line has. */
    static String line(Context ctx, String name) {
        return shortened(ctx.formParam(name));
    }

    /** The same of an address. */
    static String query(Context ctx, String name) {
        return shortened(ctx.queryParam(name));
    }

    private static String shortened(@Nullable String text) {
        if (text == null) return "";
        return text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text;
    }

    static String form(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value;
    }
}
