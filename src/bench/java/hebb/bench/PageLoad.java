package hebb.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one page at a fixed rate, whether or not earlier answers have come: an open model. Each time is taken from
 * the moment the request was due, so that a stall counts for all who would have met it.
 */
final class PageLoad {

    private static final int CLIENTS = 32;

    private PageLoad() {}

    static Sample millis(String url, String cookie, int perSecond, Duration time)
            throws InterruptedException, ExecutionException {
        long count = perSecond * time.toSeconds();
        long gap = 1_000_000_000L / perSecond;
        long begin = System.nanoTime() + 50_000_000;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Double>> requests = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                long due = begin + i * gap;
                requests.add(() -> millisSince(due, url, cookie));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<Double> done : clients.invokeAll(requests)) millis.add(done.get());
            return Sample.of(millis);
        } finally {
            clients.shutdown();
        }
    }

    /** Asks again as soon as an answer has come, so often or so long: the server's code is compiled afterwards. */
    static void warmUp(String url, String cookie, int requests, Duration atMost)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + atMost.toNanos();
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            Callable<Double> half = () -> {
                double last = 0;
                for (int i = 0; i < requests / 2 && System.nanoTime() < end; i++) {
                    last = millisSince(System.nanoTime(), url, cookie);
                }
                return last;
            };
            for (Future<Double> done : clients.invokeAll(List.of(half, half))) done.get();
        } finally {
            clients.shutdown();
        }
    }

    private static double millisSince(long due, String url, String cookie) throws IOException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) LockSupport.parkNanos(left);
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Cookie", cookie);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (connection.getResponseCode() != 200) throw new IOException(connection.getResponseCode() + " for " + url);
        try (InputStream page = connection.getInputStream()) {
            page.readAllBytes();
        }
        return (System.nanoTime() - due) / 1e6;
    }
}
