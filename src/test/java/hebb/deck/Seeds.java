package hebb.deck;

import java.util.stream.LongStream;

/** The seeds of the random tests. HEBB_SEEDS sets how many are tried. */
public final class Seeds {

    private Seeds() {}

    public static LongStream many() {
        return LongStream.range(0, Long.parseLong(System.getenv().getOrDefault("HEBB_SEEDS", "300")));
    }
}
