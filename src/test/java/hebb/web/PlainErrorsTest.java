package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.RunningApp;
import hebb.config.Config;
import hebb.config.ConfigReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with routes that fail in ways for which no page can be made. */
final class PlainErrorsTest {

    private RunningApp app;
    private WebServer server;

    @BeforeEach
    void start() {
        app = RunningApp.onSqlite();
        Config.Result config = ConfigReader.read(Map.of("HEBB_PORT", "0", "HEBB_HOST", "localhost"));
        Messages messages = new Messages();
        AccessControl access = new AccessControl(app.sessions(), new Cookies(false), new SecureRandom());
        TemplateRenderer renderer = new TemplateRenderer(messages, new Assets(), false);
        server = new WebServer(
                        ((Config.Result.Valid) config).config(),
                        List.of(Route.get("/deep", Actor.EVERYBODY, ctx -> {
                            throw new StackOverflowError("at hebb.Secret");
                        })),
                        access,
                        messages,
                        new ErrorPages(renderer, messages, access))
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
        app.close();
    }

    @Test
    void a_failure_of_the_virtual_machine_is_a_sentence_with_all_headers() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/deep"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith("Something went wrong on our side.")
                .doesNotContain("Secret");
        assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/a//b", "/%2e%2e/x"})
    void what_the_http_server_refuses_is_a_sentence_with_all_headers(String path) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                    .contains("Hebb cannot read this request.")
                    .doesNotContain("badMessage", "<");
        }
    }

    @Test
    void the_sentence_is_said_in_the_language_of_the_browser() throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /a//b HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de-AT\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .contains("Hebb kann diese Anfrage nicht lesen.", "Content-Language: de")
                    .contains("Vary: Accept-Encoding, Accept-Language, Cookie");
        }
    }

    @Test
    void faults_of_the_other_side_are_told_from_our_own() {
        assertThat(ClientFault.find(new IllegalStateException(new EofException("closed"))))
                .hasValueSatisfying(fault -> assertThat(fault.status()).isEqualTo(400));
        assertThat(ClientFault.find(new HttpException.RuntimeException(408, "too slow")))
                .hasValueSatisfying(fault -> assertThat(fault.status()).isEqualTo(408));
        assertThat(ClientFault.find(new UnsupportedCharsetException("x"))).isPresent();
        assertThat(ClientFault.find(new IllegalStateException(new IOException("disk"))))
                .isEmpty();
        assertThat(ClientFault.find(new HttpException.RuntimeException(500, "ours")))
                .isEmpty();
    }
}
