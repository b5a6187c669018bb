package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files that no honest teacher sends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileUploadTest {

    private RunningApp app;
    private Cast cast;
    private PlainBrowser teacher;

    @BeforeAll
    void start() {
        app = RunningApp.onSqlite();
        cast = new Cast(app);
        teacher = cast.teacher.browser();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private void refused(byte[] bytes, String why) {
        Reply reply = Upload.file("deck.md", bytes).send(app, teacher);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.select("[role=alert]").text()).contains(why);
    }

    @Test
    void archives_binaries_and_nothing_are_refused_with_a_sentence() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../deck.md"));
        }
        refused(zip.toByteArray(), "There is nothing in it");
        refused(new byte[] {'Q', ':', 0, 1, 2, 3}, "This is no text");
        refused(new byte[0], "There is nothing in it");
        assertThat(Upload.pasted(" ").send(app, teacher).select("[role=alert]").text())
                .contains("nothing in it");
    }

    @Test
    void ten_megabytes_are_taken_and_more_are_a_page_that_says_so() {
        byte[] most = new byte[10_000_000];
        Arrays.fill(most, (byte) '\n');
        System.arraycopy("Q: a\nA: b".getBytes(StandardCharsets.UTF_8), 0, most, 0, 9);
        assertThat(Upload.file("big.md", most).send(app, teacher).status()).isEqualTo(303);
        Reply large = Upload.file("big.md", new byte[26_500_000]).send(app, teacher);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.heading()).isEqualTo("This is too large");
        Reply between = Upload.file("big.md", new byte[10_600_000]).send(app, teacher);
        assertThat(between.status()).isIn(413, 422);
        assertThat(between.text()).contains("10 MB");
    }

    /** Browsers look at the answer when all is sent: to hang up before would show their own page instead of ours. */
    @Test
    void whoever_sends_far_too_much_can_send_all_of_it_and_then_reads_why_not() throws IOException {
        byte[] far = new byte[60_000_000];
        try (Socket socket = new Socket("localhost", app.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(uploadHead(teacher, "Content-Length: " + far.length));
            out.write(far);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("This is too large");
        }
    }

    @Test
    void nobody_is_waited_for_who_may_not_send_files_or_asks_first() throws IOException {
        String length = "Content-Length: 60000000";
        PlainBrowser learner = cast.ann.browser();
        for (byte[] head :
                List.of(uploadHead(learner, length), uploadHead(teacher, "Expect: 100-continue\r\n" + length))) {
            try (Socket socket = new Socket("localhost", app.port())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(head);
                String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(answer).isEqualTo("HTTP/1.1 413");
            }
        }
    }

    private byte[] uploadHead(PlainBrowser sender, String length) {
        String head = "POST /upload HTTP/1.1\r\nHost: localhost:" + app.port() + "\r\nCookie: " + sender.cookieLine()
                + "\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_file_that_says_how_large_it_is_is_refused_before_it_is_read() throws IOException {
        try (Socket socket = new Socket("localhost", app.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(uploadHead(teacher, "Content-Length: 5000000000"));
            out.write("--x\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void a_file_without_a_length_is_refused_at_the_limit() throws IOException {
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        try (Socket socket = new Socket("localhost", app.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(uploadHead(teacher, "Transfer-Encoding: chunked"));
            String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n";
            out.write(
                    (Integer.toHexString(part.length()) + "\r\n" + part + "\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            while (in.available() == 0 && sent < 100) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                sent++;
            }
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        } catch (IOException closed) {
            // The server may hang up before its answer is read; what counts is how much it took in.
            assertThat(sent).isPositive();
        }
        assertThat(sent).isLessThan(40);
    }

    @Test
    void a_hundred_thousand_mistakes_are_fifty_and_a_number() {
        String text = "Q: good?\nA: yes\n\n" + "---\nloose\n".repeat(100_000);
        Reply preview = Upload.file("bad.md", text).send(app, teacher).follow();
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.document().select("pre.source-line")).hasSize(50);
        assertThat(preview.text()).contains("100,000 places need a look", "and 99,950 more places");
        assertThat(preview.body().length()).isLessThan(200_000);
    }

    @Test
    void names_are_shown_and_lead_nowhere() {
        Reply preview = Upload.file("..\\..\\<img src=x onerror=alert(1)>.md", "Q: a\nA: b\n")
                .send(app, teacher)
                .follow();
        assertThat(preview.has("main img")).isFalse();
        assertThat(preview.text()).contains("<img src=x onerror=alert(1)>.md");
        assertThat(preview.value("title")).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void cards_cannot_run_load_or_navigate() {
        String text = """
                ---
                title = "Bad <script>"
                description = "<svg onload=alert(1)> [x](javascript:alert(1))"
                ---
                # <img src=x onerror=alert(1)>

                Q: <img src=x onerror=alert(1)><iframe src=//evil></iframe> [y](javascript:alert(1))
                A: <form action=//evil><input></form><style>*{display:none}</style>
                """;
        Reply preview = Upload.file("bad.md", text).send(app, teacher).follow();
        Reply deck = preview.press("main form button");
        String edit = deck.select("a[href^=/cards/]").attr("href");
        for (Reply page : new Reply[] {preview, deck, teacher.get(edit), teacher.get("/decks")}) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.has("main img, main iframe, main style, main svg[onload], main input[type=image]"))
                    .isFalse();
            assertThat(page.body()).doesNotContain("javascript:alert(1)\"", "<form action=//evil", "<svg onload");
        }
    }

    @Test
    void forms_of_other_sites_and_files_to_other_addresses_are_refused() {
        Reply foreign = Upload.file("a.md", "Q: a\nA: b\n").sendTo(app, teacher, "/upload", "no token");
        assertThat(foreign.status()).isEqualTo(403);
        Reply elsewhere = Upload.file("a.md", "Q: a\nA: b\n").sendTo(app, teacher, "/try", teacher.token());
        assertThat(elsewhere.status()).isEqualTo(415);
        assertThat(teacher.post("/upload", Map.of("text", "Q: plain form?\nA: yes\n"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void formulas_leave_as_text() {
        String text = "Q: =HYPERLINK(\"//evil\")\nA: +1+1\n\nQ: @SUM(A1)\nA: -2\n";
        Reply deck =
                Upload.file("formulas.md", text).send(app, teacher).follow().press("main form button");
        String address = deck.select("a[href$=format=csv]").attr("href");
        String csv = teacher.get(address).body();
        assertThat(csv).contains("'=HYPERLINK", "'+1+1", "'@SUM", "'-2").doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }
}
