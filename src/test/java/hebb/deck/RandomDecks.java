package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import hebb.card.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Decks that keep to the rules and are otherwise as nasty as possible. */
public final class RandomDecks {

    private static final List<String> NASTY = List.of(
            "Q:",
            "A:",
            "C:",
            "M:",
            "Q: x",
            "A: y",
            "@id: a",
            "@hint",
            "@unknown: z",
            "@me",
            "---",
            "  ---  ",
            "# h",
            "#",
            "#tag",
            "####### seven",
            "```",
            "~~~",
            "````",
            "``` java",
            "   ```",
            "~~~ `",
            "<!--",
            "-->",
            "<!-- c -->",
            "- [ ] o",
            "- [x] o",
            "- []",
            "* item",
            "\\",
            "\\\\",
            "\\Q: x",
            "\\\\@id: x",
            "\\alpha",
            "\\---",
            "\\```",
            "\\- [ ] o",
            "[",
            "]",
            "[gap]",
            "\\[",
            "![a](b)",
            "[t](u)",
            "!",
            "|",
            ",",
            "\\|",
            "\"",
            "'",
            "=1+1",
            "+1",
            "-1",
            "@cmd",
            "$x_1$",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u202e",
            "\ud83d\ude00",
            "e\u0301",
            "\u2028",
            "\u00a0",
            "\uFEFF",
            "\t",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\n    code",
            "\n\t",
            "<b>",
            "&amp;",
            "a",
            "word",
            "\ud800",
            "\u0000",
            ";",
            "\uFF1Dx",
            "\n  \n",
            "1.",
            "> q",
            "title = \"x\"");

    private final Random random;

    public RandomDecks(long seed) {
        this.random = new Random(seed);
    }

    public DeckFile deck() {
        List<Card> cards = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) cards.add(card(random.nextBoolean() ? "id-" + i : null));
        return new DeckFile(header(), cards);
    }

    private DeckHeader header() {
        String language = random.nextBoolean() ? "en" : null;
        return new DeckHeader(
                "T" + oneLine(), language, List.of(oneLine(), "tag"), random.nextBoolean() ? text() : null);
    }

    /** A card that keeps to {@link CardRules}. */
    public Card card(@Nullable String id) {
        while (true) {
            Card card = anyCard(info(id));
            if (CardRules.faults(card).isEmpty()) return card;
        }
    }

    private Card anyCard(CardInfo info) {
        return switch (random.nextInt(3)) {
            case 0 -> new Basic(info, text(), text(), random.nextBoolean());
            case 1 -> new Cloze(info, text() + " [gap] " + text());
            default -> new Choice(info, text(), options());
        };
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++)
            options.add(new Option(text(), i == 0 || random.nextBoolean(), random.nextBoolean() ? text() : null));
        return options;
    }

    private CardInfo info(@Nullable String id) {
        return new CardInfo(
                id,
                some(),
                random.nextBoolean() ? text() : null,
                sources(),
                some(),
                random.nextBoolean() ? text() : null);
    }

    private List<String> some() {
        List<String> some = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) some.add(text());
        return some;
    }

    private List<Source> sources() {
        return random.nextBoolean() ? List.of() : List.of(new Source("doc", text()), new Source("other", ""));
    }

    private String oneLine() {
        return text().replaceAll("\\p{Cntrl}|\ud800", "");
    }

    /** Any text: nasty pieces glued together, some of them as lines of their own. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
            if (random.nextInt(3) == 0) text.append('\n');
            else if (random.nextInt(3) == 0) text.append(' ');
        }
        return text.toString();
    }
}
