package hebb.web;

import hebb.deck.AnswerMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deck with its cards.
 *
 * @param id as it stands in addresses
 * @param language of its text, null where it is not known
 * @param about the description as sanitised HTML, null where there is none
 * @param cards how many it asks
 * @param from whose it is, null where it is the viewer's or nobody's
 * @param mine how the viewer stands with it, null for who does not learn it
 * @param owned what its owner may see, null for everybody else
 * @param downloadable whether the viewer may take it away as a file
 * @param reports null for somebody who neither learns nor looks after the deck
 * @param media how many pictures and sounds it has
 * @param found cards that the filter admits
 * @param sections the cards of this page
 */
public record DeckPage(
        String id,
        String title,
        @Nullable String language,
        @Nullable String about,
        int cards,
        @Nullable String from,
        @Nullable Mine mine,
        @Nullable Owned owned,
        boolean downloadable,
        @Nullable Reports reports,
        int media,
        DeckFilter filter,
        int found,
        int pages,
        List<Section> sections,
        List<SourceLine> sources)
        implements Titled {

    public List<DeckFilter.Show> shows() {
        return List.of(DeckFilter.Show.values());
    }

    /**
     * @param waiting cards of today's review
     * @param exam null where none is set
     * @param tomorrow the first day that an exam may be on, as a date field writes it
     */
    public record Mine(
            int due,
            int mature,
            int waiting,
            int newPerDay,
            int reviewsPerDay,
            AnswerMode answerMode,
            @Nullable ExamView exam,
            String tomorrow) {

        public List<AnswerMode> answerModes() {
            return List.of(AnswerMode.values());
        }
    }

    /**
     * @param link the address to share, null while it is not shared
     * @param teaching whether the owner may do more than take the deck back
     */
    public record Owned(@Nullable String link, int learners, boolean archived, boolean teaching) {}

    /**
     * @param open how many wait for the viewer, null where the viewer does not look after the deck
     * @param settled what the viewer reported and was settled lately
     */
    public record Reports(@Nullable Integer open, List<ReportLine> settled) {}

    /** This very page of cards, to come back to. */
    public String here() {
        boolean plain = !filter.isActive() && filter.page() == 1;
        return "/decks/" + id + (plain ? "" : "?" + filter.query(filter.page()));
    }

    /** @param name null above the first heading */
    public record Section(@Nullable String name, List<CardLine> cards) {}

    /**
     * @param front sanitised HTML
     * @param standing null for somebody who does not learn the deck
     * @param back when it comes back, null while it is new
     */
    public record CardLine(
            String id,
            String front,
            @Nullable CardStanding standing,
            @Nullable String back,
            boolean starred,
            FlagChoice flag,
            boolean suspended,
            boolean leech) {

        /** The key of when it is asked again, which takes {@link #back}. */
        public String news() {
            if (suspended) return "card.suspended";
            if (back == null) return "card.new";
            return standing == CardStanding.DUE ? "card.due" : "card.back";
        }

        /** The class of the word that says how it stands, and the end of its key; null where it says nothing. */
        public @Nullable String style() {
            return standing == null || suspended ? null : standing.style();
        }

        /** Whether the learner did anything with it but answer. */
        public boolean isMarked() {
            return starred || suspended || flag != FlagChoice.NONE;
        }
    }

    /** @param cards how many cards cite it */
    public record SourceLine(String title, int cards) {}
}
