package hebb.crash;

import hebb.storage.Ids;
import java.io.IOException;
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
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One learner in one browser, who outlives the program: after a crash the login still holds, and the next answer goes to
 * whatever address the program has then. A card whose answer was on its way in a crash is left alone from then on, since
 * nobody knows how many answers it has.
 */
final class Guest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final ArrayDeque<Long> cards = new ArrayDeque<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private String token = "";

    /**
     * Answers the next card; the write's number is the end of the answer's id.
     *
     * @param deck the cards of a guest who has just begun
     * @return whether the program said that the answer is kept
     */
    boolean answer(URI program, long id, List<Long> deck) throws IOException, InterruptedException {
        if (cards.isEmpty()) begin(program, deck);
        Long card = cards.remove();
        if (post(program.resolve("/review/answers"), fields(id, card)).statusCode() != 303) return false;
        seen.merge(card, 1, Integer::sum);
        cards.add(card);
        return true;
    }

    private Map<String, String> fields(long id, Long card) {
        return Map.of(
                "id", String.format("00000000-0000-4000-8000-%012d", id),
                "card", Ids.text(card),
                "grade", "2",
                "seen", Integer.toString(seen.getOrDefault(card, 0)),
                "shown", "0");
    }

    private void begin(URI program, List<Long> deck) throws IOException, InterruptedException {
        cookies.clear();
        seen.clear();
        token = tokenOf(get(program.resolve("/")));
        post(program.resolve("/try"), Map.of());
        token = tokenOf(get(program.resolve("/review")));
        cards.addAll(deck);
    }

    private static String tokenOf(HttpResponse<String> page) throws IOException {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) throw new IOException("no form on the page: " + page.statusCode());
        return found.group(1);
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("csrf=" + token);
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) request.header("Cookie", cookieLine());
        HttpResponse<String> reply = CLIENT.send(
                request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String header : reply.headers().allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(header)) cookies.put(cookie.getName(), cookie.getValue());
        }
        return reply;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
