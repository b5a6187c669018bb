package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.deck.AllDecks;
import hebb.deck.DeckExport;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.deck.media.MediaService;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;

/** Decks come in and go out by the commands {@code import} and {@code export}. */
final class DeckTransferCommandsTest {

    private static final String SEA = """
            ---
            title = "Sea"
            ---

            Q: What is deep?
            A: The sea
            @id: deep

            Q: What is salty?
            A: The sea
            @id: salty
            """;

    private final TestTerminal screen = new TestTerminal();

    @TempDir
    private Path folder;

    private static ImportCommand importing(Database database) {
        Clock clock = Clock.systemUTC();
        SecureRandom random = new SecureRandom();
        Ids ids = new Ids(0, clock, random);
        AccountService accounts = new AccountService(
                database,
                clock,
                random,
                ids,
                new PasswordHash(random),
                new SessionService(database, clock, random),
                RegistrationMode.CLOSED,
                ZoneOffset.UTC);
        return new ImportCommand(accounts, new AllDecks(database), new DeckUpload(database, clock, ids));
    }

    private int take(Database database, String... args) {
        return importing(database).run(List.of(args), screen.terminal);
    }

    private int give(Database database, String... args) {
        DeckService decks = new DeckService(database, Clock.systemUTC(), new SecureRandom());
        MediaService media = new MediaService(database, Clock.systemUTC());
        return new ExportCommand(new AllDecks(database), new DeckExport(decks, media))
                .run(List.of(args), screen.terminal);
    }

    private static void people(Database database) {
        person(database, 1, "ada", "TEACHER");
        person(database, 2, "bo", "TEACHER");
        person(database, 3, "cy", "LEARNER");
    }

    private static void person(Database database, long id, String login, String role) {
        database.write(tx -> tx.handle()
                .execute(
                        "insert into accounts (id, login, name, role, zone, created_at) values (?, ?, ?, ?, 'UTC', 0)",
                        id,
                        login,
                        login,
                        role));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static long count(Database database, String query) {
        return database.read(
                tx -> tx.handle().createQuery(query).mapTo(Long.class).one());
    }

    @OnBothDatabases
    void a_deck_comes_in_goes_out_and_comes_in_anew(Database database) throws IOException {
        people(database);
        assertThat(take(database, "ada", file("sea.md", SEA))).isEqualTo(ExitCode.FINE);
        assertThat(screen.said()).contains("New cards: 2, changed: 0", "Saved as deck ");

        Path out = folder.resolve("out.md");
        assertThat(give(database, "sea", out.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out).hasContent(SEA);

        String changed =
                SEA.replace("The sea\n@id: deep", "The ocean\n@id: deep").replace("salty?", "salty, too?");
        assertThat(take(database, "ada", file("new.md", changed), "--deck", "Sea"))
                .isEqualTo(ExitCode.FINE);
        assertThat(screen.said()).contains("New cards: 0, changed: 2");
        assertThat(count(database, "select count(*) from decks")).isOne();
        assertThat(count(database, "select count(*) from deck_drafts")).isZero();
        assertThat(screen.complained()).isEmpty();
    }

    @OnBothDatabases
    void each_format_goes_out_by_the_ending_of_the_file(Database database) throws IOException {
        people(database);
        take(database, "ada", file("sea.md", SEA));
        for (String ending : DeckExport.endings()) {
            Path out = folder.resolve("out" + ending);
            assertThat(give(database, "Sea", out.toString())).isEqualTo(ExitCode.FINE);
            if (ending.equals(".zip")) continue;
            String called = "From " + ending;
            assertThat(take(database, "bo", out.toString(), "--title", called)).isEqualTo(ExitCode.FINE);
            assertThat(give(database, called, folder.resolve("again" + ending).toString()))
                    .isEqualTo(ExitCode.FINE);
            assertThat(Files.readString(folder.resolve("again" + ending)).replace(called, "Sea"))
                    .isEqualTo(Files.readString(out));
        }
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactly("Sea.md");
        }
        assertThat(give(database, "Sea", folder.resolve("out.apkg").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(screen.complained()).contains("must end in one of .md, .csv, .tsv, .zip.");
    }

    @OnBothDatabases
    void nothing_is_saved_from_a_file_with_problems_unless_they_may_be_left_out(Database database) throws IOException {
        people(database);
        String file = file("sea.md", SEA + "\nC: no gap\n");
        assertThat(take(database, "ada", file)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained()).contains("sea.md:13:4: ", "Nothing is saved");
        assertThat(count(database, "select count(*) from decks")).isZero();
        assertThat(count(database, "select count(*) from deck_drafts")).isZero();

        assertThat(take(database, "ada", file, "--leave-out")).isEqualTo(ExitCode.FINE);
        assertThat(count(database, "select count(*) from cards")).isEqualTo(2);
    }

    @OnBothDatabases
    void a_command_said_twice_makes_one_deck(Database database) throws IOException {
        people(database);
        String file = file("sea.md", SEA);
        assertThat(take(database, "ada", file)).isEqualTo(ExitCode.FINE);
        assertThat(take(database, "ada", file)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained()).contains("They have a deck \"Sea\" already: --deck \"Sea\"");
        assertThat(count(database, "select count(*) from decks")).isOne();
        assertThat(take(database, "bo", file)).isEqualTo(ExitCode.FINE);
    }

    @OnBothDatabases
    void decks_of_others_and_of_nobody_are_not_changed(Database database) throws IOException {
        people(database);
        String file = file("sea.md", SEA);
        take(database, "ada", file);
        assertThat(take(database, "bo", file, "--deck", "Sea")).isEqualTo(ExitCode.FAILED);
        assertThat(take(database, "cy", file)).isEqualTo(ExitCode.FAILED);
        assertThat(take(database, "nobody", file)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained())
                .contains("They have no deck of this title or id", "Only teachers", "no account with this login");
        assertThat(count(database, "select count(*) from decks")).isOne();
    }

    @OnBothDatabases
    void a_title_of_several_decks_is_asked_about_and_an_id_answers(Database database) throws IOException {
        people(database);
        String file = file("sea.md", SEA);
        take(database, "ada", file);
        take(database, "bo", file);
        String out = folder.resolve("out.md").toString();
        assertThat(give(database, "Sea", out)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained()).contains("Several decks", "Sea (2 cards, ada)", "Sea (2 cards, bo)");
        assertThat(give(database, "Lake", out)).isEqualTo(ExitCode.FAILED);
        assertThat(give(database, "--list")).isEqualTo(ExitCode.FINE);
        String id = screen.said()
                .lines()
                .filter(line -> line.endsWith("Sea (2 cards, bo)"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        assertThat(give(database, id, out)).isEqualTo(ExitCode.FINE);
        assertThat(give(database, id, out)).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained()).contains("There is a file " + out + " already");
    }

    @OnBothDatabases
    void a_deck_that_cannot_be_read_leaves_no_file_behind(Database database) throws IOException {
        people(database);
        take(database, "ada", file("sea.md", SEA));
        database.write(tx -> tx.handle().execute("update cards set content = 'nothing that can be read'"));
        Path out = folder.resolve("out.md");
        assertThatThrownBy(() -> give(database, "Sea", out.toString())).isInstanceOf(RuntimeException.class);
        assertThat(out).doesNotExist();
    }

    @OnBothDatabases
    void files_that_are_nothing_and_wrong_arguments_are_told(Database database) throws IOException {
        people(database);
        assertThat(take(database, "ada", folder.resolve("none.md").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(take(database, "ada", file("blank.md", " \n"))).isEqualTo(ExitCode.FAILED);
        assertThat(take(database, "ada", file("a.pdf", "%PDF-1.7"))).isEqualTo(ExitCode.FAILED);
        assertThat(screen.complained()).contains("none.md", "There is nothing in the file.", "The file is no text");
        for (List<String> wrong : List.of(
                List.<String>of(), List.of("ada"), List.of("ada", "x", "--force"), List.of("ada", "x", "--deck"))) {
            assertThat(importing(database).run(wrong, screen.terminal)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(give(database, "--list", "Sea")).isEqualTo(ExitCode.USAGE);
        assertThat(screen.complained())
                .contains("Usage: import", "Usage: export")
                .contains("There is no option --force.", "Write a value after --deck.");
        assertThat(take(database, "ada", file("sea.md", SEA), "--title", "--leave-out"))
                .isEqualTo(ExitCode.USAGE);
    }
}
