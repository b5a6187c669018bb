package hebb.deck.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Real pictures and sounds, drawn and sung here. */
public final class Samples {

    private Samples() {}

    /** A picture in a format that the JDK writes: png, jpg or gif. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xF4E9D8));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x0B665B));
        graphics.fillOval(width / 8, height / 4, width / 3, height / 2);
        graphics.fillRect(width / 3, height / 2 - 4, width / 2, 8);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] png() {
        return picture("png", 320, 200);
    }

    /** A tone of half a second. */
    public static byte[] wav() {
        int hertz = 8_000;
        int samples = hertz / 2;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(hertz).putInt(hertz);
        wav.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
        for (int at = 0; at < samples; at++) wav.put((byte) (128 + 60 * Math.sin(at * 440 * 2 * Math.PI / hertz)));
        return wav.array();
    }

    /** Frames of MPEG 1 layer III at 128 kbit/s and 44,100 Hz: 417 bytes each. */
    public static byte[] mp3() {
        byte[] frames = new byte[3 * 417];
        for (int at = 0; at < frames.length; at += 417) {
            frames[at] = (byte) 0xFF;
            frames[at + 1] = (byte) 0xFB;
            frames[at + 2] = (byte) 0x90;
        }
        return frames;
    }

    /** Frames of AAC in ADTS, 64 bytes each. */
    public static byte[] aac() {
        byte[] frames = new byte[3 * 64];
        for (int at = 0; at < frames.length; at += 64) {
            frames[at] = (byte) 0xFF;
            frames[at + 1] = (byte) 0xF1;
            frames[at + 2] = 0x50;
            frames[at + 4] = 64 >> 3;
        }
        return frames;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
