package hebb.storage;

import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes ids in the program, so that both databases and every node agree: 64 bits, ordered by time, with a part of each
 * node's own. On pages an id is 13 characters of Crockford's base 32.
 */
public final class Ids {

    private static final int NODE_BITS = 10;

    private final TSID.Factory factory;

    /** @param node from 0 to 1023; what two nodes of one number make in the same millisecond can be equal */
    public Ids(int node, Clock clock, RandomGenerator random) {
        this.factory = TSID.Factory.builder()
                .withNodeBits(NODE_BITS)
                .withNode(node)
                .withClock(clock)
                .withRandomFunction(() -> random.nextInt())
                .build();
    }

    /** Takes the next node number, which comes again only after 1023 other starts. */
    public static Ids ofNewNode(Database database, Clock clock, RandomGenerator random) {
        int node = database.write(tx -> tx.handle()
                .createQuery("update node_numbers set last = (last + 1) % :nodes returning last")
                .bind("nodes", 1 << NODE_BITS)
                .mapTo(Integer.class)
                .one());
        return new Ids(node, clock, random);
    }

    public long next() {
        return factory.generate().toLong();
    }

    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /** The id written as {@code text}, or empty where it is not one. */
    public static Optional<Long> parse(String text) {
        // The library looks characters up in a table of the ASCII ones.
        boolean ascii = text.chars().allMatch(character -> character < 128);
        return ascii && TSID.isValid(text) ? Optional.of(TSID.from(text).toLong()) : Optional.empty();
    }
}
