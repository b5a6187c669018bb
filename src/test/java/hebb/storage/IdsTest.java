package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class IdsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void ids_made_at_once_by_many_threads_differ() throws Exception {
        Ids ids = new Ids(0, Clock.systemUTC(), new Random(1));
        Set<Long> seen = new HashSet<>();
        for (List<Long> each : Together.run(
                8, i -> LongStream.range(0, 2000).map(n -> ids.next()).boxed().toList())) {
            seen.addAll(each);
        }
        assertThat(seen).hasSize(16_000).allMatch(id -> id > 0);
    }

    @Test
    void later_ids_are_greater() {
        Ids ids = new Ids(0, NOON, new Random(2));
        long earlier = ids.next();
        long sameMoment = ids.next();
        long later = new Ids(0, Clock.offset(NOON, java.time.Duration.ofMillis(1)), new Random(3)).next();
        assertThat(List.of(earlier, sameMoment, later)).isSorted().doesNotHaveDuplicates();
    }

    @OnBothDatabases
    void nodes_that_start_one_after_the_other_never_make_the_same_id(Database database) {
        Set<Long> seen = new HashSet<>();
        for (int node = 0; node < 5; node++) {
            // All in one millisecond, with the same chance: nothing but its number keeps a node apart.
            Ids ids = Ids.ofNewNode(database, NOON, new Random(5));
            for (int i = 0; i < 1000; i++) seen.add(ids.next());
        }
        assertThat(seen).hasSize(5_000);
    }

    @OnBothDatabases
    void the_thousandth_node_begins_anew(Database database) {
        database.write(tx -> tx.handle().execute("update node_numbers set last = 1022"));
        for (int node = 0; node < 3; node++) {
            assertThat(Ids.ofNewNode(database, NOON, new Random(6)).next()).isPositive();
        }
    }

    @Test
    void an_id_is_thirteen_characters_and_reads_back() {
        Ids ids = new Ids(0, NOON, new Random(4));
        for (int i = 0; i < 1000; i++) {
            long id = ids.next();
            assertThat(Ids.text(id)).hasSize(13).matches("[0-9A-HJKMNP-TV-Z]+");
            assertThat(Ids.parse(Ids.text(id))).contains(id);
        }
    }

    @Test
    void what_is_no_id_is_empty() {
        for (String text : List.of(
                "", "0", "0000000000000 ", "ZZZZZZZZZZZZZZ", "!!!!!!!!!!!!!", "-000000000001", "١٢٣٤٥٦٧٨٩٠١٢٣")) {
            assertThat(Ids.parse(text)).as(text).isEmpty();
        }
    }
}
