package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class BuiltInDecksTest {

    private static final String DECK = "# Part\n\nQ: one?\nA: 1\n@id: one\n@source: notes\n\nQ: two?\nA: 2\n@id: two\n";

    @TempDir
    private Path folder;

    private UploadWorld world;
    private BuiltInDecks builtIn;
    private int writes;

    @BeforeEach
    void a_folder(Database database) throws IOException {
        world = new UploadWorld(database);
        builtIn = node();
        write("sources.toml", "[[source]]\nid = \"notes\"\ntitle = \"My notes\"\n");
        write("deck.md", DECK);
        builtIn.refresh();
    }

    private void write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        // Two writes within one tick of the file system's clock would look like one.
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + ++writes)));
    }

    private BuiltInDecks node() {
        return new BuiltInDecks(world.database, world.clock, world.ids, new DeckReading(folder));
    }

    private DeckId deck() {
        return world.decks.listBuiltIn().get(0).deck().id();
    }

    private void learn() {
        world.decks.learn(world.learner, deck());
        world.learnKnown(deck());
    }

    @OnBothDatabases
    void the_titles_of_the_sources_come_from_their_file() {
        assertThat(world.decks.sourceTitles(deck())).isEqualTo(Map.of("notes", "My notes"));
    }

    @OnBothDatabases
    void nothing_is_done_while_nothing_changes() {
        assertThat(builtIn.refresh()).isFalse();
    }

    @OnBothDatabases
    void a_changed_file_changes_cards_and_no_schedule() throws IOException {
        learn();
        List<Map<String, Object>> schedules = world.schedules();
        Map<String, CardId> rows = world.rows(deck());
        write("deck.md", "Q: the second?\nA: II\n@id: two\n\nQ: the first?\nA: I\n@id: one\n");
        assertThat(builtIn.refresh()).isTrue();
        assertThat(world.rows(deck())).isEqualTo(rows);
        assertThat(world.schedules()).isEqualTo(schedules);
        assertThat(world.decks.listCards(deck()).get(0).card().front()).isEqualTo("the second?");
    }

    @OnBothDatabases
    void a_card_that_vanished_is_retired_and_comes_back_with_its_schedule() throws IOException {
        learn();
        List<Map<String, Object>> schedules = world.schedules();
        Map<String, CardId> rows = world.rows(deck());
        write("deck.md", "Q: one?\nA: 1\n@id: one\n");
        builtIn.refresh();
        assertThat(world.rows(deck())).containsOnlyKeys("one/1");
        assertThat(world.schedules()).isEqualTo(schedules);
        write("deck.md", DECK);
        builtIn.refresh();
        assertThat(world.rows(deck())).isEqualTo(rows);
    }

    @OnBothDatabases
    void a_broken_or_emptied_file_leaves_the_deck_as_it_was() throws IOException {
        Map<String, CardId> rows = world.rows(deck());
        for (String broken : List.of("Q: one?\n", "", "Q: no id\nA: x\n", "loose\n" + DECK)) {
            write("deck.md", broken);
            assertThat(builtIn.refresh()).isTrue();
            assertThat(world.rows(deck())).as(broken).isEqualTo(rows);
            assertThat(world.decks.listCards(deck()).get(0).card().front()).isEqualTo("one?");
        }
    }

    @OnBothDatabases
    void a_deck_whose_file_is_gone_leaves_the_list_and_comes_back() throws IOException {
        Map<String, CardId> rows = world.rows(deck());
        write("other.md", "Q: other?\nA: yes\n@id: other\n");
        Files.delete(folder.resolve("deck.md"));
        builtIn.refresh();
        assertThat(world.decks.listBuiltIn())
                .extracting(listed -> listed.deck().slug())
                .containsExactly("other");
        write("deck.md", DECK);
        builtIn.refresh();
        assertThat(world.rows(deck())).isEqualTo(rows);
    }

    @OnBothDatabases
    void each_deck_that_differs_is_written_by_itself_and_no_other() throws IOException {
        write("other.md", "Q: other?\nA: yes\n@id: other\n");
        write("third.md", "Q: third?\nA: yes\n@id: third\n");
        world.database.watch();
        builtIn.refresh();
        assertThat(world.database.writes()).isEqualTo(2);
        Instant before = world.decks.findBuiltIn(deck()).orElseThrow().updatedAt();
        world.clock.advance(Duration.ofSeconds(1));
        write("deck.md", DECK);
        write("third.md", "Q: third?\nA: no\n@id: third\n");
        world.database.watch();
        builtIn.refresh();
        assertThat(world.database.writes()).isEqualTo(1);
        assertThat(world.database.written()).noneMatch(sql -> sql.contains("from cards"));
        world.database.watch();
        assertThat(node().refresh()).isTrue();
        assertThat(world.database.writes()).isZero();
        assertThat(world.decks.findBuiltIn(deck()).orElseThrow().updatedAt()).isEqualTo(before);
    }

    @OnBothDatabases
    void two_nodes_that_load_the_same_files_make_the_same_decks_once() throws IOException {
        write("another.md", "Q: other?\nA: yes\n@id: other\n");
        write("deck.md", "Q: one?\nA: I\n@id: one\n");
        world.database.beforeNextWrite(() -> node().refresh());
        assertThat(builtIn.refresh()).isTrue();
        assertThat(world.decks.listBuiltIn())
                .extracting(listed -> listed.deck().slug())
                .containsExactly("another", "deck");
        assertThat(world.rows(deck())).containsOnlyKeys("other/1");
    }

    @OnBothDatabases
    void a_folder_that_is_gone_or_empty_takes_no_deck_away_and_is_told_once() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        String told = told(() -> {
            assertThat(builtIn.refresh()).isFalse();
            assertThat(builtIn.refresh()).isFalse();
            Files.createDirectory(folder);
            assertThat(builtIn.refresh()).isFalse();
        });
        assertThat(told).containsOnlyOnce("holds no deck files").hasLineCount(1);
        assertThat(world.decks.listBuiltIn()).hasSize(1);
        Files.delete(folder);
        Files.move(away, folder);
        write("deck.md", "Q: one?\nA: again\n@id: one\n");
        assertThat(builtIn.refresh()).isTrue();
        assertThat(world.rows(deck())).containsOnlyKeys("one/1");
    }

    /** Something that may fail on files. */
    private interface Step {
        void run() throws IOException;
    }

    private static String told(Step step) throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            step.run();
        } finally {
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @OnBothDatabases
    void pages_about_the_folder_and_hidden_files_are_no_decks() throws IOException {
        write("README.md", "What these decks are.");
        Files.createDirectory(folder.resolve(".git"));
        write(".git/note.md", "Q: hidden?\nA: yes\n@id: hidden\n");
        write("LOUD.MD", "Q: loud?\nA: yes\n@id: loud\n");
        assertThat(told(builtIn::refresh)).doesNotContain("README", "hidden");
        assertThat(world.decks.listBuiltIn())
                .extracting(listed -> listed.deck().slug())
                .containsExactlyInAnyOrder("deck", "LOUD");
    }
}
