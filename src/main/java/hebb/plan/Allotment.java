package hebb.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a number of cards among decks. Pure. */
public final class Allotment {

    private Allotment() {}

    /**
     * Gives each deck its part of the whole, in proportion to what it asks for; what rounding leaves goes to those that
     * lost most by it (the largest remainders, A. Hamilton 1792). Where there is enough, each has all that it asks for.
     *
     * @param wanted how many cards each deck asks for
     * @return as many numbers, none above what was wanted, in all the smaller of whole and the sum of wanted
     */
    public static List<Integer> split(int whole, List<Integer> wanted) {
        long sum = wanted.stream().mapToLong(Integer::longValue).sum();
        if (whole >= sum) return List.copyOf(wanted);
        List<Integer> parts = new ArrayList<>(
                wanted.stream().map(want -> (int) (want * (long) whole / sum)).toList());
        int left = whole - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer deck) -> -(wanted.get(deck) * (long) whole % sum)))
                .limit(left)
                .forEach(deck -> parts.set(deck, parts.get(deck) + 1));
        return List.copyOf(parts);
    }
}
