package hebb.deck.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The formats of pictures and sounds that every browser shows. Bytes tell them apart; names and browsers are not asked. */
public enum MediaType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    WAV("audio/wav", "wav"),
    M4A("audio/mp4", "m4a"),
    AAC("audio/aac", "aac");

    /** The most bytes of a picture and of a sound. */
    public static final int LARGEST_PICTURE = 5_000_000;

    public static final int LARGEST_SOUND = 10_000_000;

    private static final String PNG_MARK = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";
    private static final String JPEG_MARK = "\u00ff\u00d8\u00ff";
    private static final Set<String> M4A_BRANDS = Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "dash");

    private final String contentType;
    private final String ending;

    MediaType(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    /** What these bytes are; empty where they are nothing that is taken. */
    public static Optional<MediaType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case PNG -> has(bytes, 0, PNG_MARK);
            case JPEG -> has(bytes, 0, JPEG_MARK);
            case GIF -> has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a");
            case WEBP -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBPVP8");
            case WAV -> has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE");
            case OGG -> has(bytes, 0, "OggS\0");
            case M4A -> has(bytes, 4, "ftyp") && M4A_BRANDS.stream().anyMatch(brand -> has(bytes, 8, brand));
            case MP3 -> has(bytes, 0, "ID3") || SoundFrames.areMp3(bytes);
            case AAC -> SoundFrames.areAac(bytes);
        };
    }

    private static boolean has(byte[] bytes, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    public boolean isSound() {
        return contentType.startsWith("audio/");
    }

    /** As HTTP names it. */
    public String contentType() {
        return contentType;
    }

    /** How its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The most bytes of a file. */
    public int most() {
        return isSound() ? LARGEST_SOUND : LARGEST_PICTURE;
    }
}
