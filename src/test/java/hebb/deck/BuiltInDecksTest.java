package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
        builtIn = new BuiltInDecks(database, world.clock, world.ids, folder);
        write("sources.toml", "[[source]]\nid = \"notes\"\ntitle = \"My notes\"\n");
        write("deck.md", DECK);
        builtIn.refresh();
    }

    private void write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        // Two writes within one tick of the file system's clock would look like one.
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + ++writes)));
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
}
