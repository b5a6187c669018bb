package hebb.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A power cut: of the files only those bytes survive that were synced. See src/test/c/powercut.c. */
public final class PowerCut {

    private static final Path SOURCE = Path.of("src/test/c/powercut.c");

    private final Path library;
    private final Path survivors;

    /** Builds what it needs in this folder; without a C compiler the test is skipped, or fails where one is required. */
    public PowerCut(Path folder) throws IOException, InterruptedException {
        this.survivors = Files.createDirectory(folder.resolve("survivors"));
        this.library = folder.resolve("powercut.so");
        if (!isBuilt(library)) doWithout();
    }

    private static void doWithout() {
        String sentence = "No power cut can be modelled here: that takes gcc and Linux.";
        if (isRequired(System.getenv())) Assertions.fail(sentence);
        Assumptions.abort(sentence);
    }

    static boolean isRequired(Map<String, String> environment) {
        return "true".equals(environment.get("CI")) || "true".equals(environment.get("HEBB_REQUIRE_GCC"));
    }

    private static boolean isBuilt(Path library) throws InterruptedException {
        try {
            Process gcc = new ProcessBuilder(
                            "gcc", "-shared", "-fPIC", "-O2", "-o", library.toString(), SOURCE.toString(), "-ldl")
                    .inheritIO()
                    .start();
            return gcc.waitFor(60, TimeUnit.SECONDS) && gcc.exitValue() == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    /** For the process that will lose its power. */
    public Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "HEBB_TEST_SURVIVORS", survivors.toString());
    }

    /** Takes the files of a program that rests as synced, and forgets what survived before. */
    public void startFrom(Path folder) throws IOException {
        try (Stream<Path> before = Files.list(survivors)) {
            for (Path file : before.toList()) Files.delete(file);
        }
        copyDatabase(folder, survivors);
    }

    /** Puts what survived where the program looks for it, in a new folder. */
    public void restoreTo(Path folder) throws IOException {
        Files.createDirectory(folder);
        copyDatabase(survivors, folder);
    }

    private static void copyDatabase(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(PowerCut::isDurable).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** The database and its log; not the index of the log, which is made anew, nor a copy that was cut off. */
    private static boolean isDurable(Path file) {
        return file.toString().endsWith(".db") || file.toString().endsWith(".db-wal");
    }
}
