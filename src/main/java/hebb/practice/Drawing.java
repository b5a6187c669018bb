package hebb.practice;

import hebb.review.ReviewQueue;
import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Draws the questions of a quiz out of the cards there are, siblings apart. Pure: the same seed draws the same. */
final class Drawing {

    private static final Comparator<Candidate> SOONEST =
            Comparator.comparing(Candidate::due, Comparator.nullsLast(Comparator.<StudyDay>naturalOrder()));

    private Drawing() {}

    /** As many cards as wanted, or all where there are fewer, in an order of chance. */
    static List<Candidate> any(List<Candidate> candidates, int wanted, long seed) {
        return apart(first(shuffled(candidates, seed), wanted));
    }

    /** The cards that come back soonest; chance decides among those of one day. */
    static List<Candidate> soonest(List<Candidate> candidates, int wanted, long seed) {
        List<Candidate> ordered = shuffled(candidates, seed);
        ordered.sort(SOONEST);
        return apart(first(ordered, wanted));
    }

    private static List<Candidate> first(List<Candidate> candidates, int wanted) {
        return candidates.subList(0, Math.min(wanted, candidates.size()));
    }

    /** Sorted before, so that the order in which the database gives the cards does not matter. */
    private static List<Candidate> shuffled(List<Candidate> candidates, long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        shuffled.sort(Comparator.comparingLong(candidate -> candidate.card().value()));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Candidate> apart(List<Candidate> drawn) {
        List<Candidate> waiting = new ArrayList<>(drawn);
        List<Candidate> ordered = new ArrayList<>(drawn.size());
        while (!waiting.isEmpty()) ordered.add(waiting.remove(next(ordered, waiting)));
        return List.copyOf(ordered);
    }

    /**
     * Siblings that make up more than half of what waits come at once, wherever they may: later they would have to
     * stand side by side.
     */
    private static int next(List<Candidate> ordered, List<Candidate> waiting) {
        int most = mostSiblings(waiting);
        boolean crowded = 2 * siblings(waiting, waiting.get(most)) > waiting.size();
        if (crowded && isApart(ordered, waiting.get(most), 1)) return most;
        for (int distance = ReviewQueue.SIBLING_DISTANCE; distance > 0; distance--) {
            for (int at = 0; at < waiting.size(); at++) {
                if (isApart(ordered, waiting.get(at), distance)) return at;
            }
        }
        return 0;
    }

    /** Where the first of those with the most siblings waits. */
    private static int mostSiblings(List<Candidate> waiting) {
        int most = 0;
        for (int at = 1; at < waiting.size(); at++) {
            if (siblings(waiting, waiting.get(at)) > siblings(waiting, waiting.get(most))) most = at;
        }
        return most;
    }

    private static long siblings(List<Candidate> waiting, Candidate of) {
        return waiting.stream().filter(of::isSiblingOf).count();
    }

    private static boolean isApart(List<Candidate> ordered, Candidate next, int distance) {
        List<Candidate> near = ordered.subList(Math.max(0, ordered.size() - distance), ordered.size());
        return near.stream().noneMatch(next::isSiblingOf);
    }
}
