package hebb.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language of a deck's text, as the attribute that tells it to screen readers and to hyphenation. */
final class CardLanguage {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private CardLanguage() {}

    /** @param tag as the deck's author wrote it; null where that names no language */
    static @Nullable String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return KNOWN.contains(locale.getLanguage()) ? locale.toLanguageTag() : null;
    }
}
