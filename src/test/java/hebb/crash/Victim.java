package hebb.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A program in a process of its own, which is written to and then killed. */
public interface Victim {

    /** How to start one. */
    interface Start {
        /**
         * @param folder where its database is
         * @param environment what to add to the environment of the process
         */
        Victim in(Path folder, Map<String, String> environment) throws IOException;
    }

    /**
     * Asks for one write and waits for the answer; called from many threads.
     *
     * @return whether the program said that it is kept
     * @throws IOException when the program is gone, and nobody knows
     */
    boolean write(long id) throws IOException, InterruptedException;

    Process process();
}
