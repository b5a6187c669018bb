package hebb.bench;

import hebb.storage.Database;
import hebb.storage.Databases;
import hebb.storage.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where the benchmark works and for how long: its folder, the jar under measurement, the lengths of the runs. */
record Workshop(Path folder, Path jar, int rounds, Duration warmUp, Duration measured) {

    private static final String HEAP = "-Xmx256m";

    Path file(String name) {
        return folder.resolve(name).toAbsolutePath();
    }

    Path log() {
        return file("server.log");
    }

    List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    List<String> jarCommand() {
        return java(HEAP, "-jar", jar.toAbsolutePath().toString());
    }

    Server serve(Path database, Map<String, String> settings) throws IOException, InterruptedException {
        return Server.start(jarCommand(), database, settings, Path.of("").toAbsolutePath(), log());
    }

    Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    /** Each run begins with the same rows, brought up to date where an earlier version of the program made them. */
    Path freshCopy(Path seeded) throws IOException {
        Path copy = file("run.db");
        delete(copy);
        Files.copy(seeded, copy, StandardCopyOption.REPLACE_EXISTING);
        try (Database database = Databases.open(copy.toString(), new Random(), 1)) {
            Migrator.migrate(database);
        }
        return copy;
    }

    static void delete(Path database) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) Files.deleteIfExists(Path.of(database + suffix));
    }
}
