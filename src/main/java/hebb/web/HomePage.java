package hebb.web;

import hebb.deck.DeckId;
import hebb.plan.Portion;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day.
 *
 * @param cards left today in all decks
 * @param started whether something was answered today
 * @param backlog due cards beyond today's share
 * @param overdue cards that were due on an earlier day
 * @param spread overdue cards that wait for one of the coming days
 * @param portion one sitting, as the learner's plan has it
 * @param rest a day off, null on any other
 * @param next when cards come back, null when nothing is scheduled
 * @param reports null where none wait for the viewer
 */
public record HomePage(
        int cards,
        int minutes,
        boolean started,
        int backlog,
        int overdue,
        int spread,
        Portion portion,
        @Nullable Rest rest,
        List<DeckLine> decks,
        FinishedPage.@Nullable NextDay next,
        @Nullable Reports reports) {

    /**
     * Mistakes that learners reported about decks of the viewer.
     *
     * @param at the page that shows them
     */
    public record Reports(int count, String at) {

        static @Nullable Reports of(Map<DeckId, Integer> open) {
            int count = open.values().stream().mapToInt(Integer::intValue).sum();
            if (count == 0) return null;
            if (open.size() > 1) return new Reports(count, "/decks");
            DeckId deck = open.keySet().iterator().next();
            return new Reports(count, "/decks/" + Ids.text(deck.value()) + "/reports");
        }
    }

    /** So few overdue cards need no plan. */
    private static final int WORTH_SPREADING = 10;

    public boolean offersSpreading() {
        return overdue >= WORTH_SPREADING;
    }

    /** What the button does not do already. */
    public List<Portion> portions() {
        return Portion.CHOICES.stream()
                .filter(choice -> !choice.equals(portion))
                .toList();
    }

    /**
     * A day off.
     *
     * @param waiting due cards that wait
     * @param until the next day that is not free, null where none is in sight
     */
    public record Rest(int waiting, @Nullable String until) {}

    /**
     * @param overdue of the due cards, those that were due on an earlier day
     * @param due cards to repeat, those in drill included
     * @param minutes 0 when nothing is left
     */
    public record DeckLine(String id, String title, int due, int overdue, int fresh, int minutes) {}
}
