package hebb.deck;

import hebb.card.Card;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes decks in canonical text, from which {@link DeckFileReader} reads the same deck again. */
public final class DeckFileWriter {

    private DeckFileWriter() {}

    /** The whole file, its lines ended by LF. */
    public static String write(DeckFile deck) {
        StringBuilder text = new StringBuilder();
        writeHeader(deck.header(), text);
        String section = null;
        for (Card card : deck.cards()) {
            text.append('\n');
            if (!Objects.equals(section, card.info().section())) {
                section = card.info().section();
                text.append(heading(section)).append("\n\n");
            }
            text.append(CardText.write(card)).append('\n');
        }
        return text.toString();
    }

    private static void writeHeader(DeckHeader header, StringBuilder text) {
        text.append("---\n");
        text.append("title = ").append(TomlText.quoted(header.title())).append('\n');
        if (header.language() != null)
            text.append("language = ")
                    .append(TomlText.quoted(header.language()))
                    .append('\n');
        if (!header.tags().isEmpty())
            text.append("tags = ").append(array(header.tags())).append('\n');
        if (header.description() != null)
            text.append("description = ")
                    .append(TomlText.quoted(header.description()))
                    .append('\n');
        text.append("---\n");
    }

    private static String array(List<String> items) {
        return items.stream().map(TomlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A section that ends in the mark of headings gets one more, which reading takes away. */
    private static String heading(@Nullable String section) {
        if (section == null) return "#";
        return section.endsWith("#") ? "# " + section + " #" : "# " + section;
    }
}
