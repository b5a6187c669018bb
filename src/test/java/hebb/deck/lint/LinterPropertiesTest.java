package hebb.deck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.DeckFile;
import hebb.deck.ParsedDeck;
import hebb.deck.PlacedCard;
import hebb.deck.RandomDecks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinterPropertiesTest {

    private static final String[] NOUNS =
            "river lake flood dam weir bank plain valley delta tide spring stream brook mud gravel ice".split(" ");
    private static final String[] VERBS = "raise lower carry drain feed cross shape freeze".split(" ");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void no_deck_makes_the_linter_fail(long seed) {
        RandomDecks random = new RandomDecks(seed);
        List<LintDeck> decks = List.of(random(random.deck()), random(random.deck()));
        assertThat(DeckLinter.lint(decks)).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.line()).isPositive();
        });
    }

    private static LintDeck random(DeckFile deck) {
        List<PlacedCard> placed = new ArrayList<>();
        deck.cards().forEach(card -> placed.add(new PlacedCard(card, placed.size() + 1)));
        return new LintDeck("deck.md", new ParsedDeck(deck.header(), placed, List.of()), null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void findings_do_not_depend_on_the_order_of_cards(long seed) {
        Random random = new Random(seed);
        List<String> cards = cards(40, random);
        List<String> inOrder = named(cards);
        Collections.shuffle(cards, random);
        assertThat(named(cards)).containsExactlyInAnyOrderElementsOf(inOrder);
    }

    private static List<String> named(List<String> cards) {
        return Linted.findings(Linted.english(String.join("\n", cards))).stream()
                .map(finding -> finding.card() + " " + finding.rule() + " "
                        + finding.message().replaceAll("deck\\.md:\\d+", "there"))
                .toList();
    }

    /** Questions from few words, so that many of them are alike. */
    private static List<String> cards(int count, Random random) {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) cards.add(card(i, random));
        return cards;
    }

    private static String card(int number, Random random) {
        StringBuilder front = new StringBuilder("What does the");
        int words = 2 + random.nextInt(6);
        for (int i = 0; i < words; i++) front.append(' ').append(i == 1 ? pick(VERBS, random) : pick(NOUNS, random));
        String back = random.nextInt(9) == 0 ? "mud, gravel and ice" : pick(NOUNS, random);
        return "Q: " + front + "?\nA: " + back + "\n@id: card-" + number + "\n";
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    @Test
    void three_thousand_cards_take_less_than_a_second() {
        LintDeck deck = Linted.english(String.join("\n", cards(3000, new Random(1))));
        long fastest = LongStream.range(0, 5).map(turn -> nanosOf(deck)).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }

    /** The fastest of some turns counts, because other work on the machine only ever slows one down. */
    private static long nanosOf(LintDeck deck) {
        long start = System.nanoTime();
        DeckLinter.lint(List.of(deck));
        return System.nanoTime() - start;
    }

    @Test
    void a_card_of_deeply_nested_markdown_is_read() {
        String nested = "> ".repeat(1500) + "*a **b ".repeat(1000) + "c** d*".repeat(1000);
        assertThat(Linted.card("Q: " + nested + "\nA: " + "- ".repeat(5000) + "x"))
                .isNotNull();
    }
}
