package hebb.web;

import hebb.account.GradeScale;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.card.Source;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.review.DayLog;
import hebb.review.Modality;
import hebb.review.Overview;
import hebb.review.Review;
import hebb.review.Standing;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the review's page models from cards and standings. */
final class ReviewPages {

    private final DeckService decks;
    private final CardMarkup markup;

    ReviewPages(DeckService decks, CardMarkup markup) {
        this.decks = decks;
        this.markup = markup;
    }

    QuestionPage question(CardHeader header, CardRow row, Standing standing) {
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), markup);
        List<CardFace.OptionFace> shuffled =
                order(face, row, standing).stream().map(face.options()::get).toList();
        boolean several = card instanceof Choice choice && ChoiceMarking.isSeveral(choice);
        return new QuestionPage(header, face.front(), card.info().hint(), shuffled, several);
    }

    AnswerPage answer(
            CardHeader header,
            CardRow row,
            Standing standing,
            StudyDay today,
            GradeScale scale,
            List<Integer> chosen,
            UUID id) {
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), markup);
        Optional<Choice> choice = card instanceof Choice found ? Optional.of(found) : Optional.empty();
        Optional<Grade> proposal = choice.map(asked -> ChoiceMarking.proposal(asked, chosen));
        return new AnswerPage(
                header,
                face.shown(),
                face.back(),
                marked(face, row, standing, chosen),
                sources(row.deck(), card),
                GradeButton.all(standing, today, proposal, scale),
                id.toString(),
                (choice.isPresent() ? Modality.CHOICE : Modality.REVEAL).name(),
                chosen.stream().map(String::valueOf).collect(Collectors.joining(",")),
                choice.map(asked -> note(asked, chosen)).orElse(null));
    }

    private static String note(Choice asked, List<Integer> chosen) {
        if (ChoiceMarking.isCorrect(asked, chosen)) return "review.note.right";
        if (chosen.isEmpty()) return "review.note.nothing";
        return ChoiceMarking.isSeveral(asked) ? "review.note.several" : "review.note.other";
    }

    private static List<AnswerPage.MarkedOption> marked(
            CardFace face, CardRow row, Standing standing, List<Integer> chosen) {
        return order(face, row, standing).stream()
                .map(face.options()::get)
                .map(option -> new AnswerPage.MarkedOption(option, chosen.contains(option.index())))
                .toList();
    }

    private static List<Integer> order(CardFace face, CardRow row, Standing standing) {
        return ChoiceMarking.order(face.options().size(), row.id().value(), standing.answers());
    }

    FinishedPage finished(ReviewScope scope, DayLog done, Overview overview, StudyDay today, DateText dates) {
        List<Review> graded = done.graded();
        long remembered = graded.stream()
                .filter(review -> review.grade() != null && review.grade().passed())
                .count();
        return new FinishedPage(
                scope.text(),
                undo(done),
                done.cards().size(),
                (int) Math.max(1, Math.round(done.takenMillis() / 60_000.0)),
                graded.size(),
                (int) remembered,
                done.introduced(),
                missed(List.copyOf(done.missed())),
                next(overview, today, dates),
                overview.cards());
    }

    /** The answer that Undo takes back, null where there is none. */
    static @Nullable String undo(DayLog done) {
        return done.latest().map(review -> review.id().toString()).orElse(null);
    }

    private List<FinishedPage.MissedCard> missed(List<CardId> cards) {
        Map<CardId, CardRow> rows = decks.listCards(cards).stream().collect(Collectors.toMap(CardRow::id, row -> row));
        Map<DeckId, String> languages = decks.languages(
                rows.values().stream().map(CardRow::deck).distinct().toList());
        return cards.stream()
                .filter(rows::containsKey)
                .map(rows::get)
                .map(row -> missed(row, languages.getOrDefault(row.deck(), "")))
                .toList();
    }

    private FinishedPage.MissedCard missed(CardRow row, String language) {
        Card card = row.card();
        return new FinishedPage.MissedCard(
                CardFace.front(card, row.side(), markup), CardLanguage.of(language), sources(row.deck(), card));
    }

    static FinishedPage.@Nullable NextDay next(Overview overview, StudyDay today, DateText dates) {
        Overview.NextDue next = overview.nextDue();
        if (next == null) return null;
        return new FinishedPage.NextDay(
                next.cards(), next.day().number() - today.number(), dates.of(next.day(), today));
    }

    private List<AnswerPage.SourceLine> sources(DeckId deck, Card card) {
        if (card.info().sources().isEmpty()) return List.of();
        Map<String, String> titles = decks.sourceTitles(deck);
        return card.info().sources().stream()
                .map(source -> new AnswerPage.SourceLine(title(titles, source), source.heading()))
                .toList();
    }

    private static String title(Map<String, String> titles, Source source) {
        return titles.getOrDefault(source.document(), source.document());
    }
}
