package hebb.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a card's text.
 *
 * @param id the {@code @id}, null where the author gave none
 * @param accept other answers that are right too where one is typed
 * @param hint one line of help, null where there is none
 * @param sources where the statement comes from
 * @param tags labels of this card, beside those of its deck
 * @param section the heading that the card stands under, null above the first
 */
public record CardInfo(
        @Nullable String id,
        List<String> accept,
        @Nullable String hint,
        List<Source> sources,
        List<String> tags,
        @Nullable String section) {

    public static final CardInfo EMPTY = new CardInfo(null, List.of(), null, List.of(), List.of(), null);

    public CardInfo {
        id = lineOrNull(id);
        accept = Prose.lines(accept);
        hint = lineOrNull(hint);
        sources = List.copyOf(sources);
        tags = Prose.lines(tags);
        section = lineOrNull(section);
    }

    private static @Nullable String lineOrNull(@Nullable String raw) {
        String line = raw == null ? "" : Prose.line(raw);
        return line.isEmpty() ? null : line;
    }

    public CardInfo withId(String newId) {
        return new CardInfo(newId, accept, hint, sources, tags, section);
    }

    public CardInfo withoutId() {
        return new CardInfo(null, accept, hint, sources, tags, section);
    }

    public CardInfo withSection(@Nullable String newSection) {
        return new CardInfo(id, accept, hint, sources, tags, newSection);
    }
}
