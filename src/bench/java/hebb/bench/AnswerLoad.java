package hebb.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends answers over many kept-open connections, the next one on each as soon as the last was acknowledged. One thread
 * with a selector and requests made beforehand, so that the generator takes little of the processors it shares.
 */
final class AnswerLoad implements AutoCloseable {

    /**
     * @param answersPerSecond acknowledged with 303 in the measured time
     * @param medianMillis from sending to acknowledgement
     * @param p99Millis the same
     */
    record Result(double answersPerSecond, double medianMillis, double p99Millis) {}

    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Selector selector;
    private final List<AnswerLine> lines = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();

    private AnswerLoad(Selector selector) {
        this.selector = selector;
    }

    static AnswerLoad open(int port, int connections) throws IOException {
        AnswerLoad load = new AnswerLoad(Selector.open());
        for (int i = 0; i < connections; i++) load.open(port, new AnswerLine(i, connections));
        return load;
    }

    private void open(int port, AnswerLine line) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, line);
        lines.add(line);
        line.open(channel);
        line.sendNext();
    }

    /** Goes on for so long and tells how it went meanwhile. */
    Result run(Duration time) throws IOException {
        millis.clear();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos()) {
            selector.select(key -> answered((AnswerLine) key.attachment()), 100);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Sample sample = Sample.of(millis);
        return new Result(millis.size() / seconds, sample.median(), sample.percentile(99));
    }

    private void answered(AnswerLine line) {
        try {
            if (!line.isAcknowledged()) return;
            millis.add((System.nanoTime() - line.sentAt()) / 1e6);
            line.sendNext();
        } catch (IOException e) {
            throw new IllegalStateException("the server broke a connection", e);
        }
    }

    /** Goes on until the server's code is compiled: so many answers, or so long where the disk allows no more. */
    void warmUp(int answers, Duration atMost) throws IOException {
        long begun = System.nanoTime();
        int answered = 0;
        while (answered < answers && System.nanoTime() - begun < atMost.toNanos()) {
            run(WINDOW);
            answered += millis.size();
        }
    }

    @Override
    public void close() throws IOException {
        for (AnswerLine line : lines) line.close();
        selector.close();
    }
}
