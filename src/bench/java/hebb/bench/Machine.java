package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where and among whom the figures were taken. */
final class Machine {

    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    static String describe() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", load generator on Java " + System.getProperty("java.version");
    }

    /** How many processes wanted a processor during the last minute; above the number of processors, all are slow. */
    static String load() throws IOException {
        return Files.exists(LOAD) ? Files.readString(LOAD).split(" ")[0] : "unknown";
    }
}
