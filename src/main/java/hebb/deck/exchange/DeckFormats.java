package hebb.deck.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Every format there is. */
public final class DeckFormats {

    public static final DeckFormat MARKDOWN = new MarkdownFormat();
    public static final DeckFormat CSV = new DelimitedFormat("CSV table", ".csv", "text/csv", ',');
    public static final DeckFormat TSV =
            new DelimitedFormat("Tab-separated table", ".tsv", "text/tab-separated-values", '\t');

    private static final Pattern CARD_START = Pattern.compile("(?m)^(?:[QCM]:|---[ \\t]*$)");
    private static final int LOOKED_AT = 20_000;

    private DeckFormats() {}

    public static List<DeckFormat> all() {
        return List.of(MARKDOWN, CSV, TSV);
    }

    /** The format of a file by its name, and by its content where the name leaves it open. */
    public static DeckFormat of(String fileName, byte[] bytes) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) return MARKDOWN;
        if (name.endsWith(".csv")) return CSV;
        if (name.endsWith(".tsv") || name.endsWith(".tab")) return TSV;
        String text = DecodedText.of(bytes).text();
        boolean cards = CARD_START
                .matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                .find();
        return cards ? MARKDOWN : CSV;
    }

    /** The text that every format sees in these bytes. */
    public static String text(byte[] bytes) {
        return DecodedText.of(bytes).text();
    }
}
