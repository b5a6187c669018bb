package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class FileFaultTest {

    @Test
    void text_of_any_language_and_encoding_is_let_in() {
        String text = "Q: Wie groß ist 東京?\nA: Sehr groß\n";
        assertThat(FileFault.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileFault.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
        assertThat(FileFault.of("Q: groß\nA: ü".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(FileFault.of(new byte[0])).contains(FileFault.EMPTY);
        assertThat(FileFault.of(" \r\n\t".getBytes(StandardCharsets.UTF_8))).contains(FileFault.EMPTY);
    }

    @Test
    void archives_are_known_by_what_they_hold_and_not_by_their_name() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../word/document.xml"));
        }
        assertThat(FileFault.of(bytes.toByteArray())).contains(FileFault.ARCHIVE);
    }

    @Test
    void binary_content_is_refused() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        assertThat(FileFault.of(noise)).contains(FileFault.BINARY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(noise);
        }
        assertThat(FileFault.of(bytes.toByteArray())).contains(FileFault.BINARY);
        assertThat(FileFault.of("%PDF-1.7 plain".getBytes(StandardCharsets.UTF_8)))
                .contains(FileFault.BINARY);
        assertThat(FileFault.of("Q: a\0b\nA: c".getBytes(StandardCharsets.UTF_8)))
                .contains(FileFault.BINARY);
    }

    @Test
    void ten_megabytes_are_the_most() {
        assertThat(FileFault.of(new byte[10_000_001])).contains(FileFault.TOO_LARGE);
    }

    @Test
    void a_name_is_only_ever_its_last_visible_part() {
        assertThat(UploadName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(UploadName.clean("C:\\decks\\fungi.md")).isEqualTo("fungi.md");
        assertThat(UploadName.clean("fun\u202Edm.\u0000gi\n")).isEqualTo("fundm.gi");
        assertThat(UploadName.clean("/")).isEqualTo("Deck");
        assertThat(UploadName.clean("x".repeat(5_000))).hasSize(120);
    }
}
