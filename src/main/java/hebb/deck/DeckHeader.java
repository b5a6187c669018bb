package hebb.deck;

import hebb.card.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a deck file, in TOML.
 *
 * @param title one line, never empty
 * @param language a BCP 47 tag such as {@code en}, null where none is given
 * @param tags labels of the whole deck
 * @param description Markdown, null where none is given
 */
public record DeckHeader(
        String title,
        @Nullable String language,
        List<String> tags,
        @Nullable String description) {

    /** The longest title, in UTF-16 units, as browsers count. */
    public static final int LONGEST_TITLE = 200;

    public DeckHeader {
        title = Prose.line(title);
        language = emptyToNull(language == null ? "" : Prose.line(language));
        tags = Prose.lines(tags);
        description = emptyToNull(description == null ? "" : Prose.text(description));
    }

    /** A header that gives nothing but a title. */
    public static DeckHeader titled(String title) {
        return new DeckHeader(title, null, List.of(), null);
    }

    public DeckHeader withTitle(String newTitle) {
        return new DeckHeader(newTitle, language, tags, description);
    }

    /** The name of a file without its folders and its ending, as the title of a deck that has no other. */
    public static String titleOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = Prose.line(dot > 0 ? name.substring(0, dot) : name);
        return stem.isEmpty() ? "Deck" : shortened(stem);
    }

    private static String shortened(String stem) {
        if (stem.length() <= LONGEST_TITLE) return stem;
        boolean pair = Character.isHighSurrogate(stem.charAt(LONGEST_TITLE - 1));
        return stem.substring(0, pair ? LONGEST_TITLE - 1 : LONGEST_TITLE).strip();
    }

    boolean isTitleTooLong() {
        return title.length() > LONGEST_TITLE;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
