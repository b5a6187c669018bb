package hebb.breach.deck;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.sqlobject.customizer.Define;

/** Builds SQL from what it is given. */
public final class LooseDao {

    private LooseDao() {}

    public static int rename(Handle handle, String name) {
        return handle.execute("update decks set title = " + name);
    }

    /** Puts text into a statement as it stands. */
    public interface Templates {
        void sort(@Define("column") String column);
    }
}
