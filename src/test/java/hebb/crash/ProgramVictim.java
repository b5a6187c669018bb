package hebb.crash;

import hebb.storage.Ids;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole program over HTTP. Each thread that writes is a guest of its own, who answers the cards of one deck over and
 * over; the number of a write is the end of its answer's id.
 */
public final class ProgramVictim implements Victim {

    public static final String FILE = "hebb.db";

    /** The writes found in a database afterwards. */
    public static final String FOUND = "select cast(substr(id, 25) as integer) from reviews";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final long START_SECONDS = 60;

    private final Process process;
    private final URI address;
    private final List<Long> cards;
    private final ThreadLocal<Guest> guests = ThreadLocal.withInitial(Guest::new);

    private ProgramVictim(Process process, URI address, Path folder) throws IOException, InterruptedException {
        this.process = process;
        this.address = address;
        awaitReady();
        this.cards = cards(folder);
    }

    /** @param decks a folder with one small deck */
    public static Start of(Path decks) {
        return (folder, environment) -> {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
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
            try {
                return new ProgramVictim(builder.start(), URI.create("http://localhost:" + port), folder);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        };
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

    private boolean isReady() throws InterruptedException {
        try {
            return new Guest().get("/health/ready").statusCode() == 200;
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
        return guests.get().answer(id);
    }

    @Override
    public Process process() {
        return process;
    }

    /** One learner in one browser. */
    private final class Guest {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        private String token = "";
        private int answers;

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address.resolve(path)).GET());
        }

        private HttpResponse<String> post(String path, Map<String, String> form)
                throws IOException, InterruptedException {
            StringBuilder body = new StringBuilder("csrf=" + token);
            form.forEach((name, value) ->
                    body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return send(HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        }

        boolean answer(long id) throws IOException, InterruptedException {
            if (token.isEmpty()) begin();
            long card = cards.get(answers % cards.size());
            HttpResponse<String> reply = post(
                    "/review/answers",
                    Map.of(
                            "id", String.format("00000000-0000-4000-8000-%012d", id),
                            "card", Ids.text(card),
                            "grade", "2",
                            "seen", Integer.toString(answers / cards.size()),
                            "shown", "0"));
            answers++;
            return reply.statusCode() == 303;
        }

        private void begin() throws IOException, InterruptedException {
            token = tokenOf(get("/"));
            post("/try", Map.of());
            token = tokenOf(get("/review"));
        }

        private String tokenOf(HttpResponse<String> page) throws IOException {
            Matcher found = TOKEN.matcher(page.body());
            if (!found.find()) throw new IOException("no form on the page: " + page.statusCode());
            return found.group(1);
        }
    }
}
