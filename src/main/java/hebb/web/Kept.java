package hebb.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The latest results of a pure function: what many look at is worked out once. The eldest make room. */
final class Kept<K, V> {

    private final Eldest<K, V> results;

    /** @param most how many results are kept */
    Kept(int most) {
        this.results = new Eldest<>(most);
    }

    /** The result for this key. Two callers at once may both work it out; they find the same. */
    V get(K key, Function<K, V> work) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) return known;
        }
        V found = work.apply(key);
        synchronized (results) {
            results.put(key, found);
        }
        return found;
    }

    private static final class Eldest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Eldest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
