package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.Dump;
import hebb.Person;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every route against everybody of the cast, with what is theirs and what is somebody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AuthorizationMatrixTest {

    private final RunningApp app = RunningApp.onSqlite();

    @BeforeAll
    void theTableNamesTheCastInItsOrder() {
        assertThat(new Cast(app).everybody()).extracting(Person::name).isEqualTo(RouteTable.PEOPLE);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void every_route_has_a_line_and_every_line_a_route() {
        List<String> routes = app.routes().stream()
                .map(route -> route.method() + " " + route.path())
                .toList();
        List<String> lines = RouteTable.lines().stream()
                .map(RouteTable.Line::route)
                .distinct()
                .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(routes);
    }

    @TestFactory
    Stream<DynamicTest> each_of_the_cast_gets_what_the_table_says() {
        return each(RouteTable.lines(), (line, cast) -> {
            List<String> got = cast.everybody().stream()
                    .map(person -> shortly(line.send(cast, person)))
                    .toList();
            for (int i = 0; i < got.size(); i++) {
                assertThat(got.get(i))
                        .as("%s, all: %s", RouteTable.PEOPLE.get(i), got)
                        .satisfies(matches(line.expected().get(i)));
            }
        });
    }

    private static Consumer<String> matches(String expected) {
        return got -> {
            if (expected.endsWith("?")) assertThat(got).startsWith(expected);
            else if (expected.endsWith("*")) assertThat(got).startsWith(expected.replace("*", ""));
            else assertThat(got).isEqualTo(expected);
        };
    }

    /** A status, or for a redirect where it leads; a server's failure never counts as an answer. */
    private static String shortly(Reply reply) {
        assertThat(reply.status()).isLessThan(500);
        return reply.location().map(to -> ">" + to).orElse(String.valueOf(reply.status()));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_of_ones_own_nothing_is_done() {
        return each(unsafe(), (line, cast) -> {
            for (Person person : admitted(line, cast)) {
                PlainBrowser browser = person.browser();
                if (browser.token().isEmpty()) browser.get("/");
                List<String> before = Dump.of(app.database());
                assertRefused(post(line, cast, browser, "", Map.of()));
                assertRefused(post(line, cast, browser, foreignToken(cast, person), Map.of()));
                assertRefused(post(line, cast, browser, "A".repeat(86), Map.of()));
                for (String site : List.of("cross-site", "same-site")) {
                    assertRefused(post(line, cast, browser, browser.token(), Map.of("Sec-Fetch-Site", site)));
                }
                assertThat(Dump.of(app.database())).isEqualTo(before);
            }
        });
    }

    private static String foreignToken(Cast cast, Person person) {
        return (person.equals(cast.ben) ? cast.ann : cast.ben).browser().token();
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.heading()).isEqualTo("This form is too old");
    }

    private static Reply post(
            RouteTable.Line line, Cast cast, PlainBrowser browser, String token, Map<String, String> headers) {
        List<Map.Entry<String, String>> fields = line.fields(cast).entrySet().stream()
                .map(field -> Map.entry(field.getKey(), field.getValue()))
                .collect(Collectors.toList());
        if (!token.isEmpty()) fields.add(Map.entry("csrf", token));
        return browser.postForm(line.address(cast), fields, headers);
    }

    /** Those of the cast whom the route's own line of the program admits. */
    private List<Person> admitted(RouteTable.Line line, Cast cast) {
        Route route = app.routes().stream()
                .filter(found -> (found.method() + " " + found.path()).equals(line.route()))
                .findFirst()
                .orElseThrow();
        return cast.everybody().stream()
                .filter(person -> route.actors()
                        .contains(
                                person.who() == null
                                        ? Actor.VISITOR
                                        : Actor.of(person.account().role())))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> looking_changes_nothing() {
        return each(RouteTable.lines().stream().filter(RouteTable.Line::isSafe).toList(), (line, cast) -> {
            List<String> before = Dump.of(app.database());
            cast.everybody().forEach(person -> line.send(cast, person));
            assertThat(Dump.of(app.database())).isEqualTo(before);
        });
    }

    @Test
    void the_dump_would_notice_a_change() {
        Cast cast = new Cast(app);
        List<String> before = Dump.of(app.database());
        cast.ann.browser().post("/cards/" + Cast.text(cast.card) + "/star", Map.of("star", "on"));
        assertThat(Dump.of(app.database())).isNotEqualTo(before);
    }

    @Test
    void what_somebody_else_has_looks_like_what_nobody_has() {
        Cast cast = new Cast(app);
        for (String path : List.of("/review?deck=", "/review/answer?seen=0&card=")) {
            String foreign = path.contains("deck") ? Cast.text(cast.strangersDeck) : Cast.text(cast.strangersCard);
            Reply theirs = cast.ann.browser().get(path + foreign);
            Reply nobodys = cast.ann.browser().get(path + "0000000000001");
            assertThat(theirs.status()).isEqualTo(nobodys.status());
            assertThat(theirs.text()).isEqualTo(nobodys.text());
        }
    }

    private static List<RouteTable.Line> unsafe() {
        return RouteTable.lines().stream().filter(line -> !line.isSafe()).toList();
    }

    private Stream<DynamicTest> each(List<RouteTable.Line> lines, BiConsumer<RouteTable.Line, Cast> check) {
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> check.accept(line, new Cast(app))));
    }
}
