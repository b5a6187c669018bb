package hebb.deck;

import hebb.card.Card;
import hebb.card.Cloze;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * A card as a deck has it and as a file will have it.
 *
 * @param after has the id of the card before where the file gives none; where the file gives another, that one
 */
public record CardChange(Card before, Card after) {

    /**
     * Which side of the card before lives on as which side of the card after, both counted from 1. A gap lives on in
     * the gap with the same answer, wherever that stands now; if there are as many gaps as before, those whose answers
     * were reworded are taken in their order. Sides of the card before that are missing here are gone, sides of the
     * card after that are missing here are new.
     */
    public Map<Integer, Integer> sides() {
        return before instanceof Cloze old && after instanceof Cloze now ? gaps(old, now) : inOrder();
    }

    private Map<Integer, Integer> inOrder() {
        Map<Integer, Integer> sides = new TreeMap<>();
        for (int side = 1; side <= Math.min(before.sides(), after.sides()); side++) sides.put(side, side);
        return sides;
    }

    private static Map<Integer, Integer> gaps(Cloze old, Cloze now) {
        List<String> before = answers(old);
        List<String> after = answers(now);
        Map<String, Queue<Integer>> byAnswer = new HashMap<>();
        for (int i = 0; i < after.size(); i++)
            byAnswer.computeIfAbsent(after.get(i), key -> new ArrayDeque<>()).add(i + 1);
        Map<Integer, Integer> sides = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            Queue<Integer> same = byAnswer.getOrDefault(before.get(i), new ArrayDeque<>());
            if (!same.isEmpty()) sides.put(i + 1, same.remove());
        }
        if (before.size() == after.size()) matchReworded(before.size(), sides);
        return sides;
    }

    private static void matchReworded(int gaps, Map<Integer, Integer> sides) {
        Set<Integer> found = Set.copyOf(sides.values());
        int free = 1;
        for (int side = 1; side <= gaps; side++) {
            if (sides.containsKey(side)) continue;
            while (found.contains(free)) free++;
            sides.put(side, free++);
        }
    }

    private static List<String> answers(Cloze cloze) {
        return cloze.gaps().stream()
                .map(gap -> CardFronts.normalised(gap.answer()))
                .toList();
    }
}
