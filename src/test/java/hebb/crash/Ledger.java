package hebb.crash;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was asked of a program and what it said that it kept, to be compared with what is there after a crash. */
public final class Ledger {

    private final Set<Long> attempted = ConcurrentHashMap.newKeySet();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    void attempt(long id) {
        attempted.add(id);
    }

    void acknowledge(long id) {
        acknowledged.add(id);
    }

    public int acknowledged() {
        return acknowledged.size();
    }

    /** Ids that were acknowledged and are not among those found. */
    public Set<Long> lost(Collection<Long> found) {
        Set<Long> lost = new HashSet<>(acknowledged);
        lost.removeAll(new HashSet<>(found));
        return lost;
    }

    /** Ids that are found more than once. */
    public List<Long> doubled(Collection<Long> found) {
        Map<Long, Integer> times = new HashMap<>();
        for (Long id : found) times.merge(id, 1, Integer::sum);
        return times.keySet().stream()
                .filter(id -> times.getOrDefault(id, 0) > 1)
                .toList();
    }

    /** Ids that are found and were never asked for. */
    public Set<Long> invented(Collection<Long> found) {
        Set<Long> invented = new HashSet<>(found);
        invented.removeAll(attempted);
        return invented;
    }
}
