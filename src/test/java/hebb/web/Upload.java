package hebb.web;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A deck file on its way in, as a browser's form sends it. */
final class Upload {

    private static final String BOUNDARY = "----hebb-test-boundary";

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Upload file(String name, byte[] bytes) {
        Upload upload = new Upload();
        upload.part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", bytes);
        return upload;
    }

    /** Pictures and sounds by their names. */
    static Upload files(Map<String, byte[]> files) {
        Upload upload = new Upload();
        files.forEach((name, bytes) ->
                upload.part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/html", bytes));
        return upload;
    }

    static Upload file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Upload pasted(String text) {
        return file("", "").with("text", text);
    }

    Upload with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    private void part(String disposition, byte[] bytes) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it with a token, without following the redirect. */
    Reply send(RunningApp app, PlainBrowser browser) {
        return sendTo(app, browser, "/upload", browser.token());
    }

    Reply sendTo(RunningApp app, PlainBrowser browser, String path, String token) {
        with("csrf", token)
                .fields
                .forEach((name, value) -> part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(app.at(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        if (!browser.cookies().isEmpty()) request.header("Cookie", browser.cookieLine());
        return browser.exchange(
                request.POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }
}
