package hebb.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The whole program over HTTP: each write is an answer of a guest who has none on its way. */
public final class ProgramVictim implements Victim {

    public static final String FILE = "hebb.db";

    /** The writes found in a database afterwards. */
    public static final String FOUND = "select cast(substr(id, 25) as integer) from reviews";

    private static final long START_SECONDS = 60;

    private final Process process;
    private final URI address;
    private final Queue<Guest> guests;
    private final List<Long> cards;

    private ProgramVictim(Process process, URI address, Path folder, Queue<Guest> guests)
            throws IOException, InterruptedException {
        this.process = process;
        this.address = address;
        this.guests = guests;
        awaitReady();
        this.cards = cards(folder);
    }

    /**
     * Programs over the same database, one after the other; the guests of one go on with the next.
     *
     * @param decks a folder with one small deck
     */
    public static Start of(Path decks) {
        Queue<Guest> guests = new ConcurrentLinkedQueue<>();
        return (folder, environment) -> {
            int port = freePort();
            Process process = start(folder, decks, port, environment);
            try {
                return new ProgramVictim(process, URI.create("http://localhost:" + port), folder, guests);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        };
    }

    private static Process start(Path folder, Path decks, int port, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "hebb.Main");
        builder.environment().keySet().removeIf(name -> name.startsWith("HEBB_"));
        builder.environment().putAll(environment);
        builder.environment().put("HEBB_PORT", Integer.toString(port));
        builder.environment().put("HEBB_DATABASE", folder.resolve(FILE).toString());
        builder.environment().put("HEBB_DECKS", decks.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(START_SECONDS).toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) throw new IOException("the program did not start");
            Thread.sleep(20);
        }
    }

    /** It may listen already while its decks are still being read. */
    private boolean isReady() throws InterruptedException {
        try {
            return new Guest().get(address.resolve("/health/ready")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<Long> cards(Path folder) throws IOException {
        try {
            return new SqliteRemains(folder.resolve(FILE)).ids("select id from cards order by position");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean write(long id) throws IOException, InterruptedException {
        Guest known = guests.poll();
        Guest guest = known == null ? new Guest() : known;
        try {
            return guest.answer(address, id, cards);
        } finally {
            guests.add(guest);
        }
    }

    @Override
    public Process process() {
        return process;
    }
}
