package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import io.javalin.http.HandlerType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The headers that protect every answer, pages and refusals alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final RunningApp app = RunningApp.onSqlite();

    @AfterAll
    void close() {
        app.close();
    }

    private static void assertProtected(Reply reply) {
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("Referrer-Policy")).contains("same-origin");
        assertThat(reply.header("X-Frame-Options")).contains("DENY");
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("'strict-dynamic'")
                .doesNotContain("unsafe", "*", "http:", "https:", "data:");
    }

    @Test
    void every_route_answers_everybody_with_them() {
        for (RouteTable.Line line : RouteTable.lines()) {
            Cast cast = new Cast(app);
            for (Person person : cast.everybody()) {
                Reply reply = line.send(cast, person);
                assertProtected(reply);
                assertThat(reply.header("Cache-Control")).as(line.toString()).contains("no-store");
                assertThat(reply.header("Strict-Transport-Security")).isEmpty();
            }
        }
    }

    @Test
    void pages_for_what_is_not_there_carry_them_too() {
        for (String path : List.of("/nothing", "/static/nothing.css", "/cards/x/star")) {
            assertProtected(app.browser().get(path));
        }
        assertProtected(app.browser().send("DELETE", app.at("/"), Map.of(), null));
    }

    /** RFC 9110, section 15.5.6: whoever is refused by method is told which there are. */
    @Test
    void each_address_names_its_methods_to_who_asks_with_another() {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Route route : app.routes()) {
            Set<String> known = methods.computeIfAbsent(route.path(), path -> new TreeSet<>());
            known.add(route.method().name());
            if (route.method().equals(HandlerType.GET)) known.add("HEAD");
        }
        assertThat(methods).isNotEmpty();
        methods.forEach((path, known) -> {
            if (path.contains("{")) return;
            Reply reply = app.browser().send("DELETE", app.at(path), Map.of(), null);
            assertThat(reply.status()).as(path).isEqualTo(405);
            assertThat(reply.header("Allow").orElse("").split(", "))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(known);
        });
    }

    @Test
    void static_files_carry_them_but_may_be_kept() {
        Reply css = app.browser().get("/static/css/hebb.css");
        assertProtected(css);
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Cache-Control").orElse("")).contains("immutable").doesNotContain("no-store");
    }

    @Test
    void each_page_has_a_nonce_of_its_own_on_every_script() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Reply page = app.browser().get("/");
            Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy").orElse(""));
            assertThat(nonce.find()).isTrue();
            assertThat(seen.add(nonce.group(1))).isTrue();
            assertThat(page.document().select("script"))
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce.group(1)));
        }
    }

    @Test
    void pages_have_no_inline_handlers_styles_or_scripts() {
        Cast cast = new Cast(app);
        for (RouteTable.Line line : RouteTable.lines()) {
            if (!line.isSafe()) continue;
            for (Person person : cast.everybody()) {
                Reply page = line.send(cast, person);
                // A file that happens to look like a page is none.
                if (page.header("Content-Disposition").isPresent()) continue;
                assertThat(page.document().getAllElements())
                        .as(line.toString())
                        .noneMatch(element -> element.hasAttr("style")
                                || element.tagName().equals("style")
                                || (element.tagName().equals("script") && !element.hasAttr("src"))
                                || element.attributes().asList().stream()
                                        .anyMatch(
                                                attribute -> attribute.getKey().startsWith("on")));
            }
        }
    }

    @Test
    void over_https_cookies_are_bound_to_the_host_and_the_browser_is_told_to_stay_there() {
        try (RunningApp secure = RunningApp.onSqlite(Map.of("HEBB_BASE_URL", "https://hebb.example"))) {
            Reply page = secure.browser().get("/");
            assertThat(page.header("Strict-Transport-Security").orElse("")).startsWith("max-age=31536000");
            Reply card = page.pressOnce("form[action=/try] button");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .hasSize(1)
                    .allSatisfy(cookie -> assertBound(cookie, "__Host-hebb-visit="));
            assertThat(card.headers().allValues("Set-Cookie"))
                    .hasSize(1)
                    .allSatisfy(cookie -> assertBound(cookie, "__Host-hebb-session="));
            assertThat(card.follow().heading()).startsWith("Card 1 of");
        }
    }

    private static void assertBound(String cookie, String name) {
        assertThat(cookie).startsWith(name).contains("; Secure", "; HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie).doesNotContain("Domain=");
    }

    @Test
    void over_http_cookies_are_hidden_from_scripts_and_other_sites() {
        Reply page = app.browser().get("/");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_request_is_what_its_first_line_says() {
        Cast cast = new Cast(app);
        for (String header : List.of("X-HTTP-Method-Override", "x-http-method-override")) {
            Reply reply = cast.ann.browser().get("/review/undo", Map.of(header, "POST"));
            assertThat(reply.status()).isEqualTo(400);
        }
        assertThat(cast.ann
                        .browser()
                        .get("/", Map.of("X-HTTP-Method-Override", "GET"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_forged_host_leads_nowhere() {
        Reply reply = app.browser()
                .get("/review", Map.of("X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"));
        assertThat(reply.location().orElse("")).startsWith("/sign-in");
        assertThat(app.browser()
                        .get("/", Map.of("X-Forwarded-Host", "evil.example"))
                        .body())
                .doesNotContain("evil.example");
    }
}
