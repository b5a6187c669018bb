package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LocalPathTest {

    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "\\",
            ".",
            "..",
            "@",
            ":",
            "?",
            "#",
            "%2f",
            "%5c",
            "%0d%0a",
            "\t",
            "\n",
            "\r",
            "\0",
            " ",
            "\u00a0",
            "http:",
            "https://",
            "javascript:",
            "data:",
            "evil.example",
            "decks",
            "review",
            "a",
            "&",
            "=",
            ";",
            "ⓔ",
            "。");

    @Test
    void pages_of_this_site_pass() {
        for (String path :
                List.of("/", "/decks", "/decks/0HX3K9", "/review?deck=0HX3K9", "/admin?search=a%20b&page=2")) {
            assertThat(LocalPath.of(path)).isEqualTo(path);
        }
    }

    @Test
    void what_could_leave_the_site_becomes_the_start_page() {
        for (String path : List.of(
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "decks",
                "",
                "/.//evil.example",
                "/..//evil.example",
                "/a//evil.example",
                "/a\\b",
                "/a\r\nSet-Cookie: b=c",
                "/a#b",
                "///evil.example",
                "/./",
                "/.",
                "/..",
                "/ /evil.example",
                "/@evil.example/\u0000",
                "/" + "a".repeat(500))) {
            assertThat(LocalPath.of(path)).as(path).isEqualTo("/");
        }
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }

    @Test
    void nobody_is_sent_back_to_the_door() {
        assertThat(LocalPath.of("/sign-in?next=/decks")).isEqualTo("/");
        assertThat(LocalPath.of("/register")).isEqualTo("/");
    }

    @Test
    void no_random_address_leaves_the_site() {
        Random random = new Random(46);
        for (int i = 0; i < 200_000; i++) {
            String wanted = random(random);
            String path = LocalPath.of(wanted);
            URI target = URI.create("https://hebb.example/sign-in").resolve(path);
            assertThat(path).as(wanted).matches("/([!-~&&[^/\\\\]][!-~&&[^\\\\]]*)?");
            assertThat(target.getHost()).as(wanted).isEqualTo("hebb.example");
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) > 0 ? "/" : "");
        for (int i = random.nextInt(6); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }
}
