package hebb.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own, in memory, where this user may mount one; elsewhere its test is skipped. */
final class SmallDisk implements AutoCloseable {

    final Path folder;

    SmallDisk(int mebibytes) throws IOException {
        folder = Files.createTempDirectory("hebb-disk");
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString())) {
            Files.delete(folder);
            Assumptions.abort("No small disk can be mounted here: that takes root.");
        }
    }

    void makeReadOnly() throws IOException {
        if (!succeeds("mount", "-o", "remount,ro", folder.toString())) throw new IOException("cannot remount");
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (succeeds("umount", folder.toString()) || succeeds("umount", "-l", folder.toString())) Files.delete(folder);
    }
}
