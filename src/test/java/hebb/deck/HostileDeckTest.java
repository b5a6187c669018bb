package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDeckTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void garbage_never_throws_and_its_good_cards_survive_writing(long seed) {
        RandomDecks random = new RandomDecks(seed);
        StringBuilder text = new StringBuilder(seed % 3 == 0 ? "---\n" : "");
        for (int i = 0; i < 12; i++) text.append(random.text()).append('\n');
        checkLaws(text.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void mutated_decks_never_throw_and_their_good_cards_survive_writing(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(DeckFileWriter.write(new RandomDecks(seed).deck()));
        for (int i = 0; i < 5; i++) mutate(text, random);
        checkLaws(text.toString());
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, (char) random.nextInt(0x300));
            default -> text.insert(at, "\n[]\\-#@:`~<!>".charAt(random.nextInt(13)));
        }
        if (text.isEmpty()) text.append('x');
    }

    private static void checkLaws(String text) {
        ParsedDeck parsed = DeckFileReader.lenient().read("deck.md", text);
        DeckFile deck = parsed.deck();
        assertThat(DeckFileReader.lenient()
                        .read("deck.md", DeckFileWriter.write(deck))
                        .deck())
                .as(text)
                .isEqualTo(deck);
        if (parsed.problems().isEmpty()) assertThat(parsed.placed()).allMatch(card -> card.line() > 0);
    }

    static Stream<Map.Entry<String, String>> pathological() {
        int many = 100_000;
        return Map.ofEntries(
                Map.entry("open brackets", "C: " + "[".repeat(many)),
                Map.entry("closed brackets", "C: " + "]".repeat(many)),
                Map.entry("gaps", "C: " + "[a]".repeat(many)),
                Map.entry("nested brackets", "C: " + "[".repeat(many) + "]".repeat(many)),
                Map.entry("images", "C: " + "![".repeat(many)),
                Map.entry("one long line", "Q: " + "x".repeat(9_900_000)),
                Map.entry("one long line of blanks", " ".repeat(9_900_000)),
                Map.entry("one long line of hashes", "# " + "#".repeat(9_900_000)),
                Map.entry("one long line of backslashes", "\\".repeat(9_900_000)),
                Map.entry("backslashes in lines", "Q: a\nA: " + "\\\\\\Q:\n".repeat(many)),
                Map.entry("open fences", "Q: a\nA: b\n" + "```a\n".repeat(many)),
                Map.entry("longer and longer fences", longerFences()),
                Map.entry("tildes and backticks", "Q: a\nA: b\n" + "~~~ x\n``` y\n".repeat(many)),
                Map.entry("open comments", "<!-- x\n".repeat(many)),
                Map.entry("comments", "<!-- x -->\n".repeat(many)),
                Map.entry("questions", "Q: a\n".repeat(many)),
                Map.entry("answers in one card", "Q: a\n" + "A: b\n".repeat(many)),
                Map.entry("options", "M: a\n" + "- [x] b\n  c\n".repeat(many)),
                Map.entry("attributes", "C: [a]\n" + "@tags: b,c\n".repeat(many)),
                Map.entry("bars", "C: [a]\n@accept: " + "a|".repeat(many)),
                Map.entry("an attribute with a long name", "C: [a]\n@" + "x".repeat(9_000_000) + ": y"),
                Map.entry("nested arrays in the header", "---\na = " + "[".repeat(many) + "\n---\n"),
                Map.entry("a little nested header", "---\na = " + "[".repeat(20) + "1" + "]".repeat(20) + "\n---\n"),
                Map.entry("dots in the header", "---\na" + ".a".repeat(9_000) + " = 1\n---\n"),
                Map.entry("tables in the header", "---\n" + "[a.b]\n".repeat(3_000) + "---\n"),
                Map.entry("quotes in the header", "---\na = " + "\"".repeat(19_000) + "\n---\n"),
                Map.entry("words in the header", "---\n" + "a b c\n".repeat(3_000) + "---\n"),
                Map.entry("blank lines", "\n".repeat(9_900_000)),
                Map.entry("separators", "---\n".repeat(many)))
                .entrySet()
                .stream();
    }

    private static String longerFences() {
        StringBuilder text = new StringBuilder("Q: a\nA: b\n");
        for (int length = 3; length < 1500; length++)
            text.append("`".repeat(length)).append("x\n");
        for (int length = 1500; length > 3; length--)
            text.append("`".repeat(length)).append("\n");
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathological")
    void pathological_decks_are_read_in_little_time(Map.Entry<String, String> named) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(90),
                () -> assertThatCode(() -> DeckFileReader.lenient().read("deck.md", named.getValue()))
                        .doesNotThrowAnyException());
    }
}
