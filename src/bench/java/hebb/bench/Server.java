package hebb.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, on a free port of this machine. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 5;
    private static final String READY = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private final Child child;
    private final int port;
    private final Duration toReady;

    private Server(Child child, int port, Duration toReady) {
        this.child = child;
        this.port = port;
        this.toReady = toReady;
    }

    /** Starts it and waits for the first 200 of the readiness probe. */
    static Server start(List<String> command, Path database, Map<String, String> more, Path folder, Path log)
            throws IOException, InterruptedException {
        int port = freePort();
        Map<String, String> settings = new HashMap<>(more);
        settings.put("HEBB_PORT", Integer.toString(port));
        settings.put("HEBB_DATABASE", database.toAbsolutePath().toString());
        settings.put("HEBB_BACKUPS", "off");
        long begun = System.nanoTime();
        Child child = Child.start(command, settings, folder, log);
        while (!isReady(port)) {
            boolean late = System.nanoTime() - begun > PATIENCE.toNanos();
            if (late || !child.isAlive()) throw new IOException("the server does not start, see " + log);
            Thread.sleep(POLL_MILLIS);
        }
        return new Server(child, port, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean isReady(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(READY.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Child child() {
        return child;
    }

    int port() {
        return port;
    }

    Duration toReady() {
        return toReady;
    }

    @Override
    public void close() {
        child.stop();
        child.close();
    }
}
