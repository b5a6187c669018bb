package hebb.derivation;

import hebb.card.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as the rules see it.
 *
 * @param title null where it has none
 * @param sections from top to bottom; the first is what stands above the first heading, and may be empty
 */
record SourceDocument(@Nullable String title, List<Section> sections) {

    /** A heading is short; what is longer is text that looks like one. */
    static final int LONGEST_HEADING = 200;

    SourceDocument {
        sections = List.copyOf(sections);
    }

    /**
     * What stands under one heading.
     *
     * @param heading null above the first heading
     * @param notTaught why no card is made from it, null where cards are
     */
    record Section(@Nullable String heading, @Nullable String notTaught, List<Passage> passages) {

        Section {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A paragraph or an item of a list, as plain text on one line.
     *
     * @param terms what its author set in bold or italics, from left to right
     * @param item whether it is an item of a list
     */
    record Passage(String text, List<String> terms, boolean item) {

        Passage {
            text = oneLine(text);
            terms = terms.stream().map(SourceDocument::oneLine).toList();
        }
    }

    /** The text with every run of white space as one blank, as headings and passages keep it. */
    static String oneLine(String text) {
        return Prose.line(text)
                .replaceAll("[\\s\\u00A0\\u202F\\u2007\\u2028\\u2029\\uFEFF]+", " ")
                .strip();
    }

    /** All passages that cards may come from. */
    List<Passage> taught() {
        return sections.stream()
                .filter(section -> section.notTaught() == null)
                .flatMap(section -> section.passages().stream())
                .toList();
    }
}
