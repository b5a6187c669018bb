package hebb.bench;

import hebb.storage.Ids;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One connection and the learners who answer over it, one card after another, each card once. */
final class AnswerLine {

    private static final String ID = "00000000-0000-4000-8000-000000000000";
    private static final String CARD = "CCCCCCCCCCCCC";
    private static final String ACKNOWLEDGED = "HTTP/1.1 303";
    private static final int HEAD_LIMIT = 8_192;

    /** A request of one learner, complete but for the answer's id and the card. */
    private static final class Form {
        private final byte[] bytes;
        private final int idAt;
        private final int cardAt;

        Form(String request) {
            this.bytes = request.getBytes(StandardCharsets.US_ASCII);
            this.idAt = request.indexOf(ID);
            this.cardAt = request.indexOf(CARD);
        }
    }

    private final List<Form> learners = new ArrayList<>();
    private final SplittableRandom random;
    private final ByteBuffer in = ByteBuffer.allocate(HEAD_LIMIT);
    private @Nullable SocketChannel channel;
    private int answers;
    private long sentAt;

    AnswerLine(int number, int lines) {
        this.random = new SplittableRandom(number);
        for (int i = number; i < Crowd.LEARNERS; i += lines) learners.add(form(Crowd.learner(i)));
    }

    private static Form form(long learner) {
        String body = "csrf=" + Logins.formToken(learner) + "&id=" + ID + "&card=" + CARD
                + "&seen=0&grade=4&modality=REVEAL&chosen=&shown=1700000000000&deck=" + Ids.text(Crowd.DECK);
        String request = "POST /review/answers HTTP/1.1\r\nHost: localhost\r\nCookie: " + Logins.cookie(learner)
                + "\r\nOrigin: http://localhost\r\nSec-Fetch-Site: same-origin\r\nAccept-Encoding: gzip"
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return new Form(request);
    }

    void open(SocketChannel connected) {
        channel = connected;
    }

    void sendNext() throws IOException {
        Form form = learners.get(answers % learners.size());
        long card = Crowd.ANSWERED + 1L + answers / learners.size();
        if (card > Crowd.CARDS) throw new IOException("the crowd has no cards left");
        answers++;
        put(new UUID(random.nextLong(), random.nextLong()).toString(), form.bytes, form.idAt);
        put(Ids.text(card), form.bytes, form.cardAt);
        sentAt = System.nanoTime();
        ByteBuffer request = ByteBuffer.wrap(form.bytes);
        while (request.hasRemaining()) open().write(request);
    }

    private static void put(String text, byte[] into, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }

    /** Reads what has come; true when the answer to the last request is whole. Anything but an acknowledgement throws. */
    boolean isAcknowledged() throws IOException {
        if (open().read(in) < 0) throw new IOException("closed");
        String head = new String(in.array(), 0, in.position(), StandardCharsets.US_ASCII);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) return false;
        if (!head.startsWith(ACKNOWLEDGED)) throw new IOException("refused: " + head);
        if (in.position() < end + 4 + bodyLength(head)) return false;
        in.clear();
        return true;
    }

    private static int bodyLength(String head) throws IOException {
        int at = head.indexOf("Content-Length: ");
        if (at < 0) throw new IOException("no length: " + head);
        return Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)).strip());
    }

    long sentAt() {
        return sentAt;
    }

    private SocketChannel open() {
        return Objects.requireNonNull(channel, "not open");
    }

    void close() throws IOException {
        open().close();
    }
}
