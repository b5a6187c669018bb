package hebb.deck.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of an unknown encoding as text: by their byte order mark, else UTF-8, else Windows-1252, which is what old
 * spreadsheets write and which reads anything.
 */
record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static DecodedText of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DecodedText(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(bytes, 0, WINDOWS);
        }
    }

    boolean isGuessed() {
        return charset.equals(WINDOWS);
    }

    private static DecodedText decoded(byte[] bytes, int skip, Charset charset) {
        return new DecodedText(new String(bytes, skip, bytes.length - skip, charset), charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
