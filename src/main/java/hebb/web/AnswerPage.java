package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card with its answer and the grades to give.
 *
 * @param id the id under which the grade will be stored
 * @param modality how it was asked, as the form sends it back
 * @param chosen the indices chosen, joined by commas, empty unless it is a choice
 * @param offered what there was to choose from, as the form sends it back, empty where the author wrote it
 * @param typed what was typed, null unless it was asked so
 * @param hint whether the hint was open
 * @param note the message that explains the proposed grade, null without a proposal
 */
public record AnswerPage(
        CardHeader header,
        String front,
        @Nullable String back,
        List<MarkedOption> options,
        List<SourceLine> sources,
        List<GradeButton> grades,
        String id,
        String modality,
        String chosen,
        String offered,
        @Nullable TypedLine typed,
        boolean hint,
        @Nullable String note) {

    /** The name of the grade that is proposed; null without a proposal. */
    public @Nullable String suggested() {
        return grades.stream()
                .filter(GradeButton::proposed)
                .map(GradeButton::name)
                .findFirst()
                .orElse(null);
    }

    /** An option after the choice. */
    public record MarkedOption(CardFace.OptionFace option, boolean chosen) {}

    /** @param heading the section of the document, empty when the whole of it is meant */
    public record SourceLine(String title, String heading) {}
}
