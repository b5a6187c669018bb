package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hebb.Cast;
import hebb.Person;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page of ours sends: each is answered with a sentence, and never with what happened inside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileRequestsTest {

    private static final Pattern INSIDES = Pattern.compile(
            "at (hebb|io\\.javalin|org\\.eclipse|java)\\.|Exception|org\\.jdbi|SQLITE_|select [a-z_.*, ]+ from ");

    private final RunningApp app = RunningApp.onSqlite();

    @AfterAll
    void close() {
        app.close();
    }

    private static void assertCalm(Reply reply, String what) {
        assertThat(reply.status()).as(what).isLessThan(500);
        assertThat(INSIDES.matcher(reply.body()).find())
                .as(what + "\n" + reply.body())
                .isFalse();
    }

    @Test
    void an_answer_with_insides_would_be_noticed() {
        assertThat(INSIDES.matcher("at hebb.web.Routes.all(Routes.java:1)").find())
                .isTrue();
        assertThat(INSIDES.matcher("java.lang.NullPointerException").find()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> naughty_strings_in_every_parameter_of_every_route() {
        return RouteTable.lines().stream()
                .filter(line -> !line.path().contains("=stars") && !line.path().contains("=none"))
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> attack(line)));
    }

    private void attack(RouteTable.Line line) {
        Cast cast = new Cast(app);
        Person person = someoneAdmitted(line, cast);
        if (person.browser().token().isEmpty()) person.browser().get("/");
        for (String parameter : line.parameters(cast)) {
            for (String text : NaughtyStrings.all()) {
                assertCalm(
                        patiently(line, cast, person.browser(), parameter, text), line + " " + parameter + "=" + text);
            }
        }
    }

    /** The line's first person that is let in, so that the request reaches the handler. */
    private static Person someoneAdmitted(RouteTable.Line line, Cast cast) {
        int best = 0;
        for (int i = line.expected().size() - 1; i >= 0; i--) {
            String got = line.expected().get(i);
            if (got.equals("200") || (got.startsWith(">") && !got.startsWith(">/sign-in"))) best = i;
        }
        return cast.everybody().get(best);
    }

    /** After an impossible address the server closes the connection, on which the client may just be sending. */
    private static Reply patiently(
            RouteTable.Line line, Cast cast, PlainBrowser browser, String parameter, String text) {
        try {
            return send(line, cast, browser, parameter, text);
        } catch (UncheckedIOException e) {
            return send(line, cast, browser, parameter, text);
        }
    }

    private static Reply send(RouteTable.Line line, Cast cast, PlainBrowser browser, String parameter, String text) {
        String template = line.path();
        String inPath = "{" + parameter + "=";
        if (template.contains(inPath)) {
            String path = line.address(cast)
                    .replaceFirst("^(/[a-z/]+?/)[^/?]+", "$1" + Matcher.quoteReplacement(encoded(text)));
            return line.isSafe() ? browser.get(path) : browser.post(path, line.fields(cast));
        }
        if (line.isSafe()) return browser.get(withQuery(line.address(cast), parameter, text));
        Map<String, String> fields = new HashMap<>(line.fields(cast));
        fields.put(parameter, text);
        return browser.post(line.address(cast), fields);
    }

    private static String withQuery(String address, String parameter, String text) {
        String kept = address.replaceFirst("([?&])" + parameter + "=[^&]*", "$1");
        return kept + (kept.contains("?") ? "&" : "?") + parameter + "=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2F..%2Fetc%2Fpasswd",
                "/static/..%2F..%2Fhebb%2Fweb%2FRoutes.class",
                "/static/%2e%2e/hebb/web/Routes.class",
                "/static/../messages.properties",
                "/static/..%5c..%5cmessages.properties",
                "/static//..//messages.properties",
                "/%00",
                "/static/css/app.css%00.html",
                "/cards/%00/star",
                "/cards/..%2f..%2f/star",
                "/review;jsessionid=1",
                "/review/./answer",
                "//evil.example/review",
                "/%ff%fe",
                "/%zz",
                "/review?deck=%zz",
                "/review?%00=%00",
                "/a%0d%0aSet-Cookie:%20x=y",
            })
    void odd_paths_lead_to_no_file_and_no_failure(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1\\.1 [1-4].*");
        assertThat(answer).doesNotContain("home.heading=", "root:x:", "\nx=y");
        assertThat(INSIDES.matcher(answer).find()).as(answer).isFalse();
    }

    @Test
    void very_long_paths_and_headers_are_refused() throws IOException {
        for (int length : List.of(2_000, 7_000, 20_000, 100_000)) {
            String path = "/" + "a".repeat(length);
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .matches("(?s)HTTP/1\\.1 4(04|14|31).*");
        }
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000)
                        + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 431.*");
    }

    /** Sends these bytes and reads until the end, since no client library sends such requests. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", app.port())) {
            socket.setSoTimeout(5_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // The server may answer and hang up before it has read everything.
            }
            return untilClosedOrSilent(socket.getInputStream());
        }
    }

    private static String untilClosedOrSilent(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) answer.write(next);
        } catch (SocketTimeoutException e) {
            // The server keeps the connection open; what has come is the answer.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_form_that_is_too_large_is_refused_with_a_page() {
        Cast cast = new Cast(app);
        Reply reply = cast.ann.browser().post("/review/undo", Map.of("deck", "x".repeat(1_200_000)));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.heading()).isEqualTo("This is too large");
    }

    @Test
    void short_forms_are_short_and_say_how_long_they_are() throws IOException {
        Cast cast = new Cast(app);
        assertThat(cast.ann
                        .browser()
                        .post("/review/undo", Map.of("deck", "x".repeat(40_000)))
                        .status())
                .isEqualTo(413);
        assertThat(raw(rawForm("Transfer-Encoding: chunked", "") + "3\r\na=b\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
        assertThat(raw(rawForm("Content-Length: 3", "; charset=x") + "a=b")).matches("(?s)HTTP/1\\.1 4[0-9][0-9] .*");
    }

    /** The head of a visitor's form, line by line. */
    private static String rawForm(String length, String charset) {
        List<String> lines = List.of(
                "POST /sign-in HTTP/1.1",
                "Host: localhost",
                "Cookie: hebb-visit=" + "v".repeat(32),
                "Content-Type: application/x-www-form-urlencoded" + charset,
                length);
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    @Test
    void many_slow_forms_keep_nobody_else_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                Socket socket = new Socket("localhost", app.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write((rawForm("Content-Length: 30000", "") + "a=").getBytes(StandardCharsets.ISO_8859_1));
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(app.browser().get("/decks").status()).isEqualTo(200));
        } finally {
            for (Socket socket : slow) socket.close();
        }
    }

    @Test
    void a_name_of_many_folders_is_just_missing() throws IOException {
        String path = "/static/" + "a/".repeat(3_500) + "a.css";
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void the_head_of_a_page_is_for_whom_the_page_is() {
        assertThat(app.browser()
                        .send("HEAD", app.at("/settings"), Map.of(), null)
                        .status())
                .isEqualTo(302);
        assertThat(app.browser().send("HEAD", app.at("/decks"), Map.of(), null).status())
                .isEqualTo(200);
    }

    @Test
    void odd_bodies_and_types_are_refused_calmly() {
        Cast cast = new Cast(app);
        List<String> bodies = List.of("", "&&&&", "=", "%", "%zz=1", "csrf", "csrf=%00", "{\"csrf\":1}", "a=1&a=2&a=3");
        for (String body : bodies) {
            assertCalm(cast.ann.browser().send("POST", app.at("/review/undo"), Map.of(), body), body);
        }
    }

    @Test
    void other_methods_do_nothing() {
        Cast cast = new Cast(app);
        List<String> methods =
                new ArrayList<>(List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"));
        for (String method : methods) {
            Reply reply = cast.ann.browser().send(method, app.at("/review/undo"), Map.of(), null);
            assertThat(reply.status()).as(method).isBetween(400, 501);
            assertThat(INSIDES.matcher(reply.body()).find()).isFalse();
        }
    }

    @Test
    void forged_cookies_are_visitors() {
        for (String text : NaughtyStrings.all()) {
            String safe = encoded(text.substring(0, Math.min(text.length(), 500)));
            Reply reply =
                    app.browser().get("/review", Map.of("Cookie", "hebb-session=" + safe + "; hebb-visit=" + safe));
            assertThat(reply.location().orElse("")).as(text).startsWith("/sign-in");
        }
    }

    @Test
    void expressions_and_markup_in_a_deck_are_shown_as_they_were_written() {
        Cast cast = new Cast(app);
        for (String text :
                List.of("${7*191}", "__${7*191}__::.x", "[[${7*191}]]", "~{layout :: page}", "#{home.title}", "{0}")) {
            String title = "Deck " + text;
            app.decks().learn(cast.teacher.account(), cast.deck(cast.teacher.account(), title));
            assertThat(cast.teacher.browser().get("/").text()).contains(title).doesNotContain("1337");
        }
        assertThat(cast.teacher.browser().get("/review").text()).contains("Deck ${7*191}, question 0?");
    }
}
