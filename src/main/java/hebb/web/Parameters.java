package hebb.web;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids and numbers that came with a request. What is no id cannot name anything: not found. */
final class Parameters {

    private static final int MAX_LINE = 1_000;
    private static final int UUID_LENGTH = 36;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}");

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

    /** A whole number in its range, in the ten digits that our own pages send, or empty. */
    static Optional<Integer> number(@Nullable String text, int least, int most) {
        if (text == null || !NUMBER.matcher(text).matches()) return Optional.empty();
        long number = Long.parseLong(text);
        return number < least || number > most ? Optional.empty() : Optional.of((int) number);
    }

    /** What was chosen of these, by its name; empty where it is none of them. */
    static <E extends Enum<E>> Optional<E> choice(@Nullable String text, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
    }

    /** An id in the form that our own pages send; Java's own parser takes much else. */
    static UUID uuid(@Nullable String text) {
        return findUuid(text).orElseThrow(() -> new PageException(400, "error.request"));
    }

    static Optional<UUID> findUuid(@Nullable String text) {
        if (text == null || text.length() != UUID_LENGTH) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Epoch milliseconds of a moment that one of our pages noted; what cannot be means now. */
    static long moment(@Nullable String text, long now) {
        try {
            return text == null ? now : Math.min(now, Long.parseLong(text));
        } catch (NumberFormatException e) {
            return now;
        }
    }

    /** The numbers of the options that were chosen. */
    static List<Integer> chosen(List<String> values) {
        return values.stream()
                .flatMap(value -> number(value, 0, 1000).stream())
                .distinct()
                .sorted()
                .toList();
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
