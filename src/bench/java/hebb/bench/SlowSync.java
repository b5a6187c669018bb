package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes every fsync of a process slower, as on a disk that really waits for its medium. Needs Linux and gcc. */
final class SlowSync {

    static final int MICROS = 2_000;

    private static final Path SOURCE = Path.of("src/test/c/powercut.c");

    private final Path library;

    private SlowSync(Path library) {
        this.library = library;
    }

    static SlowSync build(Path folder) throws IOException, InterruptedException {
        Path library = Files.createDirectories(folder).resolve("slowsync.so");
        Process gcc = new ProcessBuilder(
                        "gcc", "-shared", "-fPIC", "-O2", "-o", library.toString(), SOURCE.toString(), "-ldl")
                .inheritIO()
                .start();
        if (gcc.waitFor() != 0) throw new IOException("gcc cannot build " + SOURCE);
        return new SlowSync(library.toAbsolutePath());
    }

    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "FSYNC_MICROS", Integer.toString(MICROS));
    }
}
