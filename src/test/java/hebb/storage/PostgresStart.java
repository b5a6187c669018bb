package hebb.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The ways to start a PostgreSQL server on the loopback address; it stops with this JVM. */
enum PostgresStart {

    /** The binaries among the test dependencies. */
    BUNDLED {
        @Override
        String start() throws IOException {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            // The disk is not what these tests are about.
            List.of("fsync", "full_page_writes").forEach(setting -> builder.setServerConfig(setting, "off"));
            builder.setServerConfig("max_connections", "300");
            EmbeddedPostgres server = builder.start();
            return server.getJdbcUrl("postgres", "postgres");
        }
    },

    /** The binaries that Debian's package installs, run by the user that it makes when we are root. */
    INSTALLED {
        @Override
        String start() throws IOException, InterruptedException {
            Path programs = newest(Path.of("/usr/lib/postgresql")).resolve("bin");
            Path data = Files.createTempDirectory("hebb-postgres");
            if (isRoot()) run("chown", "postgres", data.toString());
            int port = freePort();
            run(asOwner(programs + "/initdb", "-A", "trust", "-U", "postgres", "--no-sync", "-D", data.toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, data)));
            run(asOwner(
                    programs + "/pg_ctl",
                    "-w",
                    "-D",
                    data.toString(),
                    "-l",
                    data + "/log",
                    "start",
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
                            + " -c full_page_writes=off -c max_connections=300"));
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        }
    };

    abstract String start() throws IOException, InterruptedException;

    private static Path newest(Path versions) throws IOException {
        try (Stream<Path> found = Files.list(versions)) {
            return found.max((a, b) -> Integer.compare(version(a), version(b))).orElseThrow();
        }
    }

    private static int version(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String[] asOwner(String... command) {
        List<String> all = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        all.addAll(Arrays.asList(command));
        return all.toArray(String[]::new);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static void stop(Path programs, Path data) {
        try {
            run(asOwner(programs + "/pg_ctl", "-D", data.toString(), "-m", "immediate", "stop"));
            run("rm", "-rf", data.toString());
        } catch (IOException e) {
            System.getLogger("hebb").log(System.Logger.Level.WARNING, "PostgreSQL was not stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
