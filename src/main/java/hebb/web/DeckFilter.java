package hebb.web;

import hebb.deck.CardRow;
import hebb.progress.Stage;
import hebb.review.CardState;
import hebb.scheduling.StudyDay;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of a deck a page shows.
 *
 * @param words what their text has to contain, in any case; empty for all
 * @param page counted from 1
 */
public record DeckFilter(String words, Show show, int page) {

    static final int PAGE_SIZE = 50;
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 10_000;

    /** Standings to choose from. */
    public enum Show {
        ALL,
        NEW,
        LEARNING,
        YOUNG,
        MATURE,
        DUE,
        SUSPENDED,
        STARRED,
        FLAGGED,
        RED,
        ORANGE,
        GREEN,
        BLUE,
        LEECH;

        /** Its value in addresses, and the end of the key of its word. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(@Nullable String text) {
            return Arrays.stream(values())
                    .filter(show -> show.text().equals(text))
                    .findFirst()
                    .orElse(ALL);
        }

        boolean admits(CardState state, StudyDay today) {
            return switch (this) {
                case ALL -> true;
                case NEW, LEARNING, YOUNG, MATURE ->
                    Stage.ofInterval(state.interval()).name().equals(name());
                case DUE -> state.isDueOn(today);
                case SUSPENDED -> state.suspended();
                case STARRED -> state.starred();
                case FLAGGED -> state.flag() != null;
                case RED, ORANGE, GREEN, BLUE ->
                    FlagChoice.of(state.flag()).name().equals(name());
                case LEECH -> state.isLeech();
            };
        }
    }

    static DeckFilter of(Context ctx) {
        String words = ctx.queryParam("q");
        String plain = words == null ? "" : words.strip();
        return new DeckFilter(
                plain.substring(0, Math.min(plain.length(), LONGEST)),
                Show.of(ctx.queryParam("show")),
                Parameters.number(ctx.queryParam("page"), 1, MOST_PAGES).orElse(1));
    }

    /** How many cards stand before this page, where there are so many. */
    int first(int cards) {
        return Math.min((page - 1) * PAGE_SIZE, cards);
    }

    /** How many pages so many cards take. */
    static int pages(int cards) {
        return Math.max(1, (cards + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Whether anything is left out. */
    public boolean isActive() {
        return !words.isEmpty() || show != Show.ALL;
    }

    /** @param state null for somebody who does not learn the deck */
    boolean admits(CardRow row, @Nullable CardState state, StudyDay today) {
        if (show != Show.ALL && (state == null || !show.admits(state, today))) return false;
        return words.isEmpty() || contains(row);
    }

    /** Looks through the text of the card, without its attributes. */
    private boolean contains(CardRow row) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return row.content()
                .lines()
                .filter(line -> !line.startsWith("@"))
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The query of the same filter on another page. */
    public String query(int other) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&show=" + show.text() + "&page=" + other;
    }
}
