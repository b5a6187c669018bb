package hebb.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which cards are asked: due cards, the best remembered first, because they are the cheapest to save; then
 * new cards in the author's order; then the cards in drill. Siblings are kept apart. Pure.
 */
public record ReviewQueue(List<QueuedCard> cards) {

    /** At least this many other cards stand between siblings, as long as there are others. */
    public static final int SIBLING_DISTANCE = 6;

    public ReviewQueue {
        cards = List.copyOf(cards);
    }

    /**
     * @param recent the cards just answered, latest first
     * @param drill cards below grade 4 today, the one that waited longest first
     */
    public static ReviewQueue of(
            List<QueuedCard> recent, List<QueuedCard> due, List<QueuedCard> fresh, List<QueuedCard> drill) {
        List<QueuedCard> byRetrievability = new ArrayList<>(due);
        byRetrievability.sort(Comparator.comparingDouble(QueuedCard::delay));
        List<QueuedCard> waiting = new ArrayList<>(byRetrievability);
        waiting.addAll(fresh);
        List<QueuedCard> ordered = apart(recent, waiting);
        ordered.addAll(drill);
        return new ReviewQueue(ordered);
    }

    public Optional<QueuedCard> first() {
        return cards.stream().findFirst();
    }

    /** Whether its first card is no sibling of those just answered; an empty queue has nothing too near. */
    boolean isApartFrom(List<QueuedCard> recent) {
        return first().stream().noneMatch(next -> recent.stream().anyMatch(next::isSiblingOf));
    }

    private static List<QueuedCard> apart(List<QueuedCard> recent, List<QueuedCard> waiting) {
        List<QueuedCard> ordered = new ArrayList<>(waiting.size());
        List<QueuedCard> asked = new ArrayList<>(recent.subList(0, Math.min(SIBLING_DISTANCE, recent.size())));
        Collections.reverse(asked);
        while (!waiting.isEmpty()) {
            QueuedCard next = waiting.remove(firstApart(asked, waiting));
            ordered.add(next);
            asked.add(next);
        }
        return ordered;
    }

    private static int firstApart(List<QueuedCard> asked, List<QueuedCard> waiting) {
        List<QueuedCard> near = asked.subList(Math.max(0, asked.size() - SIBLING_DISTANCE), asked.size());
        for (int i = 0; i < waiting.size(); i++) {
            QueuedCard candidate = waiting.get(i);
            if (near.stream().noneMatch(candidate::isSiblingOf)) return i;
        }
        return 0;
    }
}
