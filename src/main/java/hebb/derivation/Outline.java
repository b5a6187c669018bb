package hebb.derivation;

import hebb.derivation.SourceDocument.Passage;
import hebb.derivation.SourceDocument.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the sections of a document while it is read from top to bottom. */
final class Outline {

    /** Deeper than any heading of Markdown, which has six levels. */
    private static final int NONE = 7;

    private final List<Section> sections = new ArrayList<>();
    private List<Passage> passages = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable String notTaught;
    private int asideLevel = NONE;

    /**
     * Begins a section.
     *
     * @param level 1 to 6, from broad to narrow; 0 for a heading below which nothing is taught any more
     */
    void heading(String text, int level) {
        String line = SourceDocument.oneLine(text);
        // A heading without words says no more than what stands above it.
        if (line.isEmpty()) return;
        // What stands below a section aside belongs to it, until a heading as broad as its own.
        if (level > asideLevel) return;
        close();
        heading = line;
        notTaught = Furniture.reason(line).orElse(null);
        asideLevel = notTaught == null ? NONE : level;
    }

    void passage(Passage passage) {
        if (!passage.text().isEmpty()) passages.add(passage);
    }

    private void close() {
        sections.add(new Section(heading, notTaught, passages));
        passages = new ArrayList<>();
    }

    /** Everything that was gathered; nothing may be added any more. */
    SourceDocument document(@Nullable String title) {
        close();
        return new SourceDocument(title, sections);
    }
}
