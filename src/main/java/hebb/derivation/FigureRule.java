package hebb.derivation;

import hebb.card.Card;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence with a year, a share or a number becomes a text with a gap over it: "The canal was opened in [1869]." Two of
 * a kind are both asked. Left alone are sentences with more figures than that, which are tables in words, the years of
 * studies that have no name, and figures such as "Figure 3", "CO2" and "(Smith 1990)".
 */
final class FigureRule implements DraftRule {

    private static final int MOST_FIGURES = 3;
    private static final int MOST_GAPS = 2;

    private static final Pattern STUDY =
            Pattern.compile("\\b(?:stud(?:y|ies)|reviews?|surveys?|reports?|papers?|researchers"
                    + "|scientists|experts|data|analys[ei]s|poll|Studien?|Forscher|Umfragen?|estudios?|études?)\\b");

    /** What was so when it was written. */
    private static final Pattern PASSING = Pattern.compile(
            "\\b(?:today|currently|nowadays|so far|to date|at present|recently"
                    + "|heute|derzeit|aktuell|momentan|actualmente|aujourd'hui|actuellement)\\b",
            Pattern.CASE_INSENSITIVE);

    private final DocumentLanguage language;

    FigureRule(DocumentLanguage language) {
        this.language = language;
    }

    @Override
    public Optional<Card> find(Statement statement, Vocabulary vocabulary) {
        String text = statement.text();
        List<Figure> figures = Figure.of(text, language);
        if (figures.isEmpty()
                || figures.size() > MOST_FIGURES
                || PASSING.matcher(text).find()) return Optional.empty();
        Figure.Kind kind =
                figures.stream().map(Figure::kind).sorted().findFirst().orElseThrow();
        if (kind == Figure.Kind.YEAR && STUDY.matcher(text).find()) return Optional.empty();
        List<Gaps.Place> places = figures.stream()
                .filter(figure -> figure.kind() == kind)
                .map(Figure::place)
                .toList();
        return places.size() > MOST_GAPS ? Optional.empty() : Gaps.cloze(text, places);
    }
}
