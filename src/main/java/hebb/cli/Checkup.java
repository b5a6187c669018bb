package hebb.cli;

import hebb.config.Config;
import hebb.deck.BuiltInDecks;
import hebb.storage.Databases;
import hebb.storage.StorageException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Everything that a look through an installation looks at, in the order in which it is told. */
public final class Checkup {

    private static final int SHOWN_PROBLEMS = 3;

    private final Config config;
    private final Clock clock;
    private final RandomGenerator random;
    private final Path decks;

    /**
     * @param random spreads the pauses between attempts on PostgreSQL
     * @param decks the folder of the built-in decks, which may lie inside the jar
     */
    public Checkup(Config config, Clock clock, RandomGenerator random, Path decks) {
        this.config = config;
        this.clock = clock;
        this.random = random;
        this.decks = decks;
    }

    /** @param progress is told how far long work has come */
    List<Finding> run(Consumer<String> progress) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "."));
        findings.add(address());
        Optional<Path> file = Databases.file(config.database());
        if (file.isPresent() && Files.notExists(file.get())) {
            findings.add(Finding.fine("There is no database yet: the first start makes "
                    + file.get().toAbsolutePath() + "."));
        } else if (file.isPresent() && !Files.isReadable(file.get())) {
            findings.add(Finding.wrong(
                    file.get().toAbsolutePath() + " may not be read: run this as the user that Hebb runs as."));
        } else {
            findings.addAll(database(file, progress));
        }
        findings.addAll(deckFiles());
        return findings;
    }

    private Finding address() {
        String address = config.address(config.port());
        if (config.isSecure() || config.isLocal()) return Finding.fine("People find Hebb at " + address + ".");
        return Finding.look("Other machines reach Hebb at " + address
                + " without HTTPS: put a proxy in front of it and set HEBB_BASE_URL to the https address.");
    }

    private List<Finding> database(Optional<Path> file, Consumer<String> progress) {
        List<Finding> findings = new ArrayList<>();
        try {
            file.map(FileCheckup::new).ifPresent(checkup -> findings.addAll(checkup.run(config, clock)));
            boolean damaged = findings.stream().anyMatch(finding -> finding.verdict() == Finding.Verdict.WRONG);
            if (!damaged) findings.addAll(DatabaseCheckup.run(config, clock, random, progress));
        } catch (StorageException e) {
            findings.add(Finding.wrong(e.getMessage()));
        }
        return findings;
    }

    private List<Finding> deckFiles() {
        try {
            return deckFiles(BuiltInDecks.look(decks));
        } catch (UncheckedIOException e) {
            return List.of(Finding.wrong(FileTrouble.sentence(Objects.requireNonNull(e.getCause()))));
        }
    }

    private List<Finding> deckFiles(BuiltInDecks.Contents contents) {
        if (contents.decks() == 0) {
            return List.of(Finding.look(decks + " holds no deck files: there are no built-in decks, or those that were"
                    + " loaded stay as they are."));
        }
        if (contents.problems().isEmpty()) {
            return List.of(Finding.fine("Built-in decks: " + contents.decks() + ", all can be read."));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.wrong("Problems in the files of the built-in decks: "
                + contents.problems().size() + ". These decks stay as they were."));
        contents.problems().stream()
                .limit(SHOWN_PROBLEMS)
                .map(problem -> Finding.wrong(problem.toString()))
                .forEach(findings::add);
        return findings;
    }
}
