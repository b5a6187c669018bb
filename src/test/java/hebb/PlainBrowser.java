package hebb;

import hebb.account.SessionToken;
import hebb.web.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: it keeps cookies, follows redirects when asked to, and sends forms with their token. */
public final class PlainBrowser {

    static {
        // A server that stops waits a second for connections that are kept open, which made half of the tests' time.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final Function<String, URI> addresses;
    private final String prefix;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /**
     * @param addresses where the program has a path
     * @param secure whether it is reached over https
     */
    public PlainBrowser(Function<String, URI> addresses, boolean secure) {
        this.addresses = addresses;
        this.prefix = secure ? "__Host-hebb-" : "hebb-";
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Carries this login from now on. */
    public PlainBrowser signedIn(SessionToken token) {
        cookies.put(prefix + "session", token.value());
        return this;
    }

    /** Another browser with the same cookies. */
    public PlainBrowser copy() {
        PlainBrowser copy = new PlainBrowser(addresses, prefix.startsWith("__Host"));
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** A token that this browser's forms would carry; a visitor's needs a page seen before. */
    public String token() {
        String session = cookies.get(prefix + "session");
        String secret = session != null ? session : cookies.get(prefix + "visit");
        return secret == null ? "" : Tokens.of(secret);
    }

    /** Loads a page, without following a redirect. */
    public Reply get(String path) {
        return get(path, Map.of());
    }

    public Reply get(String path, Map<String, String> headers) {
        return send("GET", addresses.apply(path), headers, null);
    }

    /** Loads a page and goes where it sends us. */
    public Reply open(String path) {
        return get(path).follow();
    }

    /** Sends a form with a valid token. */
    public Reply post(String path, Map<String, String> fields) {
        List<Map.Entry<String, String>> all = fields.entrySet().stream()
                .map(field -> Map.entry(field.getKey(), field.getValue()))
                .collect(Collectors.toList());
        all.add(Map.entry("csrf", token()));
        return postForm(path, all, Map.of());
    }

    public Reply post(String path) {
        return post(path, Map.of());
    }

    /** Sends exactly these fields and headers. */
    public Reply postForm(String path, List<Map.Entry<String, String>> fields, Map<String, String> headers) {
        return send("POST", addresses.apply(path), headers, encoded(fields));
    }

    static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param form the encoded body of a form, null without one */
    public Reply send(String method, URI address, Map<String, String> headers, @Nullable String form) {
        HttpRequest.Builder request = newRequest(address);
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) request.setHeader("Cookie", cookieLine());
        if (form != null) request.setHeader("Content-Type", "application/x-www-form-urlencoded");
        return exchange(request.method(method, form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form))
                .build());
    }

    private static HttpRequest.Builder newRequest(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).setHeader("Connection", "close");
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        HttpRequest.Builder request = newRequest(addresses.apply(path));
        if (!cookies.isEmpty()) request.setHeader("Cookie", cookieLine());
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request made elsewhere, such as an upload; the cookies are kept but not added. */
    public Reply exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(this, response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
