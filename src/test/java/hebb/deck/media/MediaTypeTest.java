package hebb.deck.media;

import static hebb.deck.media.Samples.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes are is seen in the bytes. */
final class MediaTypeTest {

    @Test
    void every_format_is_known_by_its_bytes() {
        Map<MediaType, byte[]> samples = Map.of(
                MediaType.PNG, Samples.png(),
                MediaType.JPEG, Samples.picture("jpg", 40, 40),
                MediaType.GIF, Samples.picture("gif", 40, 40),
                MediaType.WEBP, ascii("RIFF@\0\0\0WEBPVP8L....................."),
                MediaType.WAV, Samples.wav(),
                MediaType.OGG, ascii("OggS\0\u0002.................."),
                MediaType.M4A, ascii("\0\0\0 ftypM4A \0\0\u0002\0isomiso2"),
                MediaType.MP3, Samples.mp3(),
                MediaType.AAC, Samples.aac());
        assertThat(samples).hasSize(MediaType.values().length);
        samples.forEach((type, bytes) -> assertThat(MediaType.of(bytes)).contains(type));
        assertThat(MediaType.of(ascii("ID3\u0004\0\0......"))).contains(MediaType.MP3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><svg onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "MZ\u0090",
                "RIFF....AVI LIST",
                "....ftypqt  ",
                "BM......",
                "\u0089PNG\r\n\u001a\n<script>",
                "GIF8",
                "\u00ff\u00fb",
                "\u00ff\u00fb\u0090<script>alert(1)</script>",
                " <html>\u0089PNG",
            })
    void everything_else_is_nothing(String bytes) {
        assertThat(MediaType.of(ascii(bytes))).isEmpty();
    }

    /** A picture that holds a page behind its mark is a picture: it is never served as anything else. */
    @Test
    void what_is_a_picture_and_a_page_at_once_is_a_picture() {
        assertThat(MediaType.of(ascii("GIF89a/*<html><script>alert(1)</script>*/=1")))
                .contains(MediaType.GIF);
    }

    static LongStream seeds() {
        return Seeds.many().limit(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_bytes_are_answered_and_text_is_never_a_picture(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            assertThat(MediaType.of(bytes)).isNotNull();
            for (int at = 0; at < bytes.length; at++) bytes[at] = (byte) (' ' + (bytes[at] & 0x3F));
            assertThat(MediaType.of(bytes)).as(Arrays.toString(bytes)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_beginning_of_a_file_is_too_short(long seed) {
        Random random = new Random(seed);
        for (byte[] whole : List.of(Samples.png(), Samples.wav(), Samples.mp3(), Samples.aac())) {
            byte[] start = Arrays.copyOf(whole, random.nextInt(Math.min(whole.length, 500)));
            assertThat(MediaType.of(start)).isNotNull();
        }
    }

    @Test
    void a_file_is_looked_at_before_it_is_taken() {
        assertThat(MediaFile.look("a.png", new byte[0]).fault()).contains(MediaFault.EMPTY);
        assertThat(MediaFile.look("page.png", ascii("<html>")).fault()).contains(MediaFault.UNKNOWN);
        assertThat(MediaFile.look("a.png", Arrays.copyOf(Samples.png(), 5_000_001))
                        .fault())
                .contains(MediaFault.PICTURE_TOO_LARGE);
        assertThat(MediaFile.look("a.wav", Arrays.copyOf(Samples.wav(), 10_000_001))
                        .fault())
                .contains(MediaFault.SOUND_TOO_LARGE);
        assertThat(MediaFile.look("../", Samples.png()).fault()).contains(MediaFault.NAME);
        DeckMedium medium = MediaFile.look("../../x/a.txt", Samples.png())
                .file()
                .orElseThrow()
                .medium();
        assertThat(medium.name()).isEqualTo("a.txt");
        assertThat(medium.type()).isEqualTo(MediaType.PNG);
        assertThat(medium.hash()).hasSize(64);
    }
}
