package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.media.DeckMedium;
import hebb.deck.media.MediaFault;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaService;
import hebb.deck.media.Samples;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Zip files with a deck and its pictures, and those that want to do harm. */
final class DeckArchiveTest {

    private static final byte[] DECK = UploadWorld.bytes("Q: What? ![A cell](media/cell.png)\nA: cell\n");

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void one_deck_file_and_its_media_come_out_whatever_folders_they_lie_in() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("biology/", new byte[0]);
        files.put("biology/README.md", UploadWorld.bytes("About"));
        files.put("biology/../../cells.md", DECK);
        files.put("biology/media/deep/er/cell.png", Samples.png());
        files.put("..\\..\\Windows\\word.wav", Samples.wav());
        files.put("__MACOSX/biology/._cell.png", new byte[] {1});
        files.put("biology/.DS_Store", new byte[] {1});
        files.put("biology/stain.svg", UploadWorld.bytes("<svg><script>alert(1)</script></svg>"));
        DeckArchive archive = DeckArchive.open(zip(files));
        assertThat(archive.fault()).isEmpty();
        assertThat(archive.deckName()).isEqualTo("cells.md");
        assertThat(archive.deck()).isEqualTo(DECK);
        assertThat(archive.media())
                .extracting(MediaFile.Looked::name)
                .containsExactly("cell.png", "word.wav", "stain.svg");
        assertThat(archive.media().get(2).fault()).contains(MediaFault.UNKNOWN);
    }

    @Test
    void none_several_and_damaged_ones_have_each_their_sentence() {
        assertThat(FileFault.of(zip(Map.of("word/document.xml", DECK)))).contains(FileFault.ARCHIVE);
        assertThat(FileFault.of(zip(Map.of("a.md", DECK, "b.csv", DECK)))).contains(FileFault.ARCHIVE_SEVERAL);
        byte[] whole = zip(Map.of("a.md", DECK));
        assertThat(FileFault.of(whole)).isEmpty();
        assertThat(FileFault.of(Arrays.copyOf(whole, 40))).contains(FileFault.ARCHIVE_BROKEN);
        assertThat(FileFault.of(zip(Map.of("a.md", new byte[0])))).contains(FileFault.EMPTY);
        assertThat(FileFault.of(zip(Map.of("a.md", new byte[] {0, 1, 2})))).contains(FileFault.BINARY);
        assertThat(FileFault.of(zip(Map.of("a.md", whole)))).contains(FileFault.BINARY);
    }

    @Test
    @Timeout(20)
    void a_bomb_is_not_unpacked() {
        byte[] bomb = zip(Map.of("a.md", new byte[60_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(FileFault.of(bomb)).contains(FileFault.ARCHIVE_TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) many.put("part-" + i + ".bin", new byte[9_000_000]);
        assertThat(FileFault.of(zip(many))).contains(FileFault.ARCHIVE_TOO_LARGE);
        Map<String, byte[]> folders = new LinkedHashMap<>();
        for (int i = 0; i < 1_100; i++) folders.put("folder-" + i + "/", new byte[0]);
        assertThat(FileFault.of(zip(folders))).contains(FileFault.ARCHIVE_TOO_LARGE);
    }

    static LongStream seeds() {
        return Seeds.many().limit(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_zip_with_any_bytes_turned_is_answered(long seed) {
        Random random = new Random(seed);
        byte[] bytes = zip(Map.of("a.md", DECK, "cell.png", Samples.picture("png", 30, 30)));
        for (int i = random.nextInt(8); i >= 0; i--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        assertThat(DeckArchive.open(bytes).fault()).isNotNull();
        assertThat(FileFault.of(bytes)).isNotNull();
        if (FileFault.of(bytes).isEmpty())
            assertThat(ReadDraft.of("x.zip", bytes).cards()).isNotNull();
    }

    /** Through the upload into a deck. */
    @Nested
    final class Uploaded {

        private UploadWorld world;

        @BeforeEach
        void a_world(Database database) {
            world = new UploadWorld(database);
        }

        private DraftId draft(Map<String, byte[]> files) {
            return UploadWorld.kept(world.upload.keep(world.teacher, null, "cells.zip", zip(files)));
        }

        @OnBothDatabases
        void what_comes_and_what_is_missing_is_seen_before_and_kept_after() {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(
                    "cells.md",
                    UploadWorld.bytes("Q: a? ![x](cell.png)\nA: ![y](gone.png) ![z](https://e.org/z.png)\n"));
            files.put("media/cell.png", Samples.png());
            files.put("media/word.wav", Samples.wav());
            files.put("media/page.png", UploadWorld.bytes("<html>"));
            DraftId draft = draft(files);
            MediaPreview preview =
                    world.upload.preview(world.teacher, draft).orElseThrow().media();
            assertThat(preview.coming()).isEqualTo(2);
            assertThat(preview.refused()).extracting(MediaFile.Looked::name).containsExactly("page.png");
            assertThat(preview.missing()).containsExactly("gone.png");
            assertThat(preview.elsewhere()).isEqualTo(1);
            assertThat(world.upload
                            .preview(world.teacher, draft)
                            .orElseThrow()
                            .header()
                            .title())
                    .isEqualTo("cells");
            DeckId deck = world.save(draft);
            assertThat(world.media.list(deck))
                    .extracting(MediaService.Listed::medium)
                    .extracting(DeckMedium::name)
                    .containsExactly("cell.png", "word.wav");
        }

        @OnBothDatabases
        void a_new_version_keeps_what_it_does_not_bring() {
            DeckId deck = world.save(draft(Map.of("cells.md", DECK, "cell.png", Samples.png())));
            byte[] second = zip(Map.of("cells.md", DECK, "word.wav", Samples.wav()));
            DraftId draft = UploadWorld.kept(world.upload.keep(world.teacher, deck, "cells.zip", second));
            assertThat(world.upload
                            .preview(world.teacher, draft)
                            .orElseThrow()
                            .media()
                            .missing())
                    .isEmpty();
            assertThat(world.save(draft)).isEqualTo(deck);
            assertThat(world.media.mapByName(deck).keySet()).containsExactlyInAnyOrder("cell.png", "word.wav");
            world.replace(deck, "Q: b?\nA: b\n");
            assertThat(world.media.count(deck)).isEqualTo(2);
        }
    }
}
