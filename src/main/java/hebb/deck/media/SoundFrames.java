package hebb.deck.media;

/**
 * Sounds that begin with no mark but a chain of frames: a header of few bits, which other files have by chance, and the
 * length after which the next one comes. Two headers in their places are taken for a sound.
 */
final class SoundFrames {

    private static final int HEADER = 7;
    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] HERTZ = {44_100, 48_000, 32_000, 0};

    private SoundFrames() {}

    static boolean areMp3(byte[] bytes) {
        int length = mp3Length(bytes, 0);
        return length > 0 && mp3Length(bytes, length) > 0;
    }

    static boolean areAac(byte[] bytes) {
        int length = aacLength(bytes, 0);
        return length > 0 && aacLength(bytes, length) > 0;
    }

    /** The length of the MPEG layer III frame that begins here, 0 where none does (ISO/IEC 11172-3 and 13818-3). */
    private static int mp3Length(byte[] bytes, int at) {
        if (bytes.length < at + HEADER || (u(bytes, at) << 3 | u(bytes, at + 1) >> 5) != 0x7FF) return 0;
        int version = u(bytes, at + 1) >> 3 & 3;
        int layer = u(bytes, at + 1) >> 1 & 3;
        if (version == 1 || layer != 1) return 0;
        int kbits = (version == 3 ? KBITS_1 : KBITS_2)[u(bytes, at + 2) >> 4];
        int hertz = HERTZ[u(bytes, at + 2) >> 2 & 3] / (version == 3 ? 1 : version == 2 ? 2 : 4);
        if (kbits == 0 || hertz == 0) return 0;
        int padding = u(bytes, at + 2) >> 1 & 1;
        return (version == 3 ? 144_000 : 72_000) * kbits / hertz + padding;
    }

    /** The length of the AAC frame in ADTS that begins here, 0 where none does (ISO/IEC 13818-7). */
    private static int aacLength(byte[] bytes, int at) {
        if (bytes.length < at + HEADER || u(bytes, at) != 0xFF || (u(bytes, at + 1) & 0xF6) != 0xF0) return 0;
        if ((u(bytes, at + 2) >> 2 & 0xF) > 12) return 0;
        int length = (u(bytes, at + 3) & 3) << 11 | u(bytes, at + 4) << 3 | u(bytes, at + 5) >> 5;
        return length > HEADER ? length : 0;
    }

    private static int u(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
