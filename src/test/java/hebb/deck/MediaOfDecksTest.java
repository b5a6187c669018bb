package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.Account;
import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaFault;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaRoom;
import hebb.deck.media.MediaService;
import hebb.deck.media.Samples;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and sounds: kept once, seen by whoever may see the deck, gone when no deck names them. */
final class MediaOfDecksTest {

    private UploadWorld world;
    private DeckId deck;

    @BeforeEach
    void a_world(Database database) {
        world = new UploadWorld(database);
        deck = world.newDeck("a.md", "Q: What is it?\n![A cell](cell.png)\nA: A cell\n");
    }

    private List<MediaFile.Looked> add(DeckId to, MediaFile.Looked... files) {
        return world.media.add(world.teacher, to, Arrays.asList(files)).orElseThrow();
    }

    private DeckMedium cell(DeckId of) {
        return Objects.requireNonNull(world.media.mapByName(of).get("cell.png"));
    }

    private @Nullable DeckMedium served(@Nullable Account viewer, DeckId from, String hash) {
        return world.media
                .serve(viewer, from, hash, medium -> bytes -> {
                    assertThat(bytes).hasSize(medium.size());
                    return medium;
                })
                .orElse(null);
    }

    private int kept() {
        return world.database.read(tx -> tx.handle()
                .createQuery("select count(*) from media")
                .mapTo(int.class)
                .one());
    }

    @OnBothDatabases
    void whoever_may_see_the_deck_sees_its_pictures_and_nobody_else() {
        assertThat(add(deck, MediaFile.look("cell.png", Samples.png()))).isEmpty();
        DeckMedium cell = cell(deck);
        assertThat(served(world.teacher, deck, cell.hash())).isEqualTo(cell);
        assertThat(served(world.learner, deck, cell.hash())).isNull();
        assertThat(served(world.stranger, deck, cell.hash())).isNull();
        assertThat(served(null, deck, cell.hash())).isNull();
        world.learn(deck);
        assertThat(served(world.learner, deck, cell.hash())).isEqualTo(cell);
        assertThat(served(world.teacher, deck, "0".repeat(64))).isNull();
        DeckId other = world.newDeck("b.md", "Q: b?\nA: b\n");
        assertThat(served(world.teacher, other, cell.hash())).isNull();
    }

    @OnBothDatabases
    void the_same_bytes_are_kept_once_and_leave_with_the_last_name() {
        DeckId other = world.newDeck("b.md", "Q: b?\nA: b\n");
        add(deck, MediaFile.look("cell.png", Samples.png()), MediaFile.look("again.png", Samples.png()));
        add(other, MediaFile.look("x.png", Samples.png()), MediaFile.look("said.wav", Samples.wav()));
        assertThat(kept()).isEqualTo(2);
        assertThat(world.media.list(deck))
                .extracting(listed -> listed.medium().name() + " " + listed.used())
                .containsExactly("again.png false", "cell.png true");
        assertThat(world.media.remove(world.teacher, deck, "cell.png")).isTrue();
        assertThat(world.media.remove(world.teacher, deck, "cell.png")).isFalse();
        world.media.remove(world.teacher, deck, "again.png");
        assertThat(world.media.deleteOrphans()).isZero();
        world.media.remove(world.teacher, other, "x.png");
        assertThat(world.media.deleteOrphans()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_file_of_the_same_name_takes_the_place_of_the_old_one() {
        add(deck, MediaFile.look("cell.png", Samples.png()));
        String before = cell(deck).hash();
        add(deck, MediaFile.look("cell.png", Samples.picture("png", 10, 10)));
        assertThat(cell(deck).hash()).isNotEqualTo(before);
        assertThat(world.media.count(deck)).isEqualTo(1);
        assertThat(world.media.deleteOrphans()).isEqualTo(1);
    }

    @OnBothDatabases
    void only_the_owner_adds_and_removes() {
        List<MediaFile.Looked> files = List.of(MediaFile.look("cell.png", Samples.png()));
        assertThat(world.media.add(world.stranger, deck, files)).isEqualTo(Optional.empty());
        assertThat(world.media.add(world.learner, deck, files)).isEqualTo(Optional.empty());
        add(deck, files.get(0));
        assertThat(world.media.remove(world.stranger, deck, "cell.png")).isFalse();
        assertThat(kept()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_deck_has_room_for_so_much_and_says_what_it_had_no_room_for() {
        List<MediaFile.Looked> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            byte[] large = Arrays.copyOf(Samples.png(), 4_500_000);
            large[large.length - 1] = (byte) i;
            files.add(MediaFile.look("large-" + i + ".png", large));
        }
        List<MediaFile.Looked> refused =
                world.media.add(world.teacher, deck, files).orElseThrow();
        assertThat(refused).extracting(MediaFile.Looked::name).containsExactly("large-4.png");
        assertThat(refused.get(0).fault()).contains(MediaFault.DECK_FULL);
        files.clear();
        for (int i = 0; i < MediaRoom.MOST_FILES; i++)
            files.add(MediaFile.look("small-" + i + ".png", Samples.picture("png", 1, 1)));
        assertThat(world.media.add(world.teacher, deck, files).orElseThrow())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.fault()).contains(MediaFault.TOO_MANY));
    }

    @OnBothDatabases
    void built_in_decks_bring_what_their_cards_show(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("cells/media"));
        Path file = folder.resolve("cells/a.md");
        Files.writeString(file, "Q: What? ![A cell](cell.png) ![none](none.png)\nA: A cell\n@id: what\n");
        Files.write(folder.resolve("cells/media/cell.png"), Samples.png());
        Files.write(folder.resolve("cells/media/unused.png"), Samples.picture("png", 9, 9));
        Files.writeString(folder.resolve("cells/media/none.png"), "<html>");
        BuiltInDecks decks = new BuiltInDecks(world.database, world.clock, world.ids, new DeckReading(folder));
        assertThat(decks.refresh()).isTrue();
        DeckId builtIn = world.decks.listBuiltIn().get(0).deck().id();
        assertThat(world.media.list(builtIn))
                .extracting(MediaService.Listed::medium)
                .extracting(DeckMedium::name)
                .containsExactly("cell.png");
        String hash = cell(builtIn).hash();
        assertThat(served(null, builtIn, hash)).isNotNull();
        assertThat(decks.refresh()).isFalse();
        Files.write(folder.resolve("cells/media/cell.png"), Samples.picture("png", 30, 30));
        assertThat(decks.refresh()).isTrue();
        assertThat(cell(builtIn).hash()).isNotEqualTo(hash);
        Files.delete(folder.resolve("cells/media/cell.png"));
        assertThat(decks.refresh()).isTrue();
        assertThat(world.media.count(builtIn)).isZero();
    }
}
