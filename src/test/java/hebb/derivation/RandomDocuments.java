package hebb.derivation;

import hebb.deck.RandomDecks;
import java.util.List;
import java.util.Random;

/** Documents of sentences that give cards, of nasty text, and of both in one line. */
final class RandomDocuments {

    private static final List<String> SENTENCES = List.of(
            "A % is a low wall across a %.",
            "% refers to the passage of water through a %.",
            "The % was the first lake of all the %.",
            "Water passes by a process called % through the wall.",
            "The % slows the river by raising its %.",
            "The % (long % word, LW) and the gross domestic product (GDP) met.",
            "The old % was opened to ships in 1869 by the town.",
            "It bends in meanders (the bends of a %) and (by %, the wearing away of rock).",
            "About 71% of the % is covered by water (%).",
            "Because of **%** small insects walk on the *%*.",
            "**%**: raises the level of a % in the valley",
            "%: A low wall across a river [1], which is a %.",
            "What is a %?");

    private static final List<String> NOUNS =
            List.of("river", "lake", "weir", "dam", "Valley", "delta", "Große Brücke", "LTP", "tide", "spring mud");

    private final Random random;
    private final RandomDecks nasty;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
        this.nasty = new RandomDecks(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(25);
        for (int i = 0; i < lines; i++) text.append(line()).append(random.nextBoolean() ? "\n" : "\n\n");
        return text.toString();
    }

    private String line() {
        return switch (random.nextInt(7)) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + filled(nasty.text());
            case 1 -> "Some heading " + (random.nextBoolean() ? nasty.text() : NOUNS.get(random.nextInt(NOUNS.size())));
            case 2 -> nasty.text();
            default -> sentences();
        };
    }

    private String sentences() {
        StringBuilder line = new StringBuilder(random.nextInt(4) == 0 ? "- " : "");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++)
            line.append(filled(SENTENCES.get(random.nextInt(SENTENCES.size())))).append(' ');
        return line.toString();
    }

    /** Each gap is filled with a noun, or now and then with anything. */
    private String filled(String sentence) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            if (c != '%') filled.append(c);
            else if (random.nextInt(8) == 0) filled.append(nasty.text());
            else filled.append(NOUNS.get(random.nextInt(NOUNS.size())));
        }
        return filled.toString();
    }
}
