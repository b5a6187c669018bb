package hebb.web;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.practice.Quiz;
import hebb.practice.QuizQuestion;
import hebb.practice.Score;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the page models of a quiz from its questions and their cards, for one request. */
final class QuizPages {

    private final DeckService decks;
    private final DeckTexts texts;

    QuizPages(DeckService decks, CardMarkup markup) {
        this.decks = decks;
        this.texts = new DeckTexts(decks, markup);
    }

    QuizQuestionPage question(Quiz quiz, QuizQuestion question, CardRow row, long shown) {
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), texts.markup(row.deck()));
        return new QuizQuestionPage(
                header(quiz, question, row, shown),
                face.front(),
                quiz.attempt().exam() ? null : card.info().hint(),
                order(quiz, row, face).stream().map(face.options()::get).toList(),
                card instanceof Choice choice && ChoiceMarking.isSeveral(choice));
    }

    QuizAnswerPage answer(Quiz quiz, QuizQuestion question, CardRow row, long shown) {
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), texts.markup(row.deck()));
        List<Integer> chosen = chosen(question);
        return new QuizAnswerPage(
                header(quiz, question, row, shown),
                face.shown(),
                face.back(),
                order(quiz, row, face).stream()
                        .map(face.options()::get)
                        .map(option -> new AnswerPage.MarkedOption(option, chosen.contains(option.index())))
                        .toList(),
                texts.sources(row.deck(), card),
                question.correct(),
                quiz.isOver());
    }

    private QuizHeader header(Quiz quiz, QuizQuestion question, CardRow row, long shown) {
        return new QuizHeader(
                Ids.text(quiz.attempt().id().value()),
                question.position(),
                quiz.rank(question),
                quiz.total(),
                quiz.answered(),
                quiz.attempt().exam(),
                decks.getTitle(row.deck()),
                CardLanguage.of(decks.getLanguage(row.deck())),
                row.section(),
                shown);
    }

    /** Another order in each quiz, the same when a page is loaded again. */
    private static List<Integer> order(Quiz quiz, CardRow row, CardFace face) {
        return ChoiceMarking.order(
                face.options().size(),
                row.id().value(),
                Long.hashCode(quiz.attempt().seed()));
    }

    private static List<Integer> chosen(QuizQuestion question) {
        String chosen = question.chosen();
        return chosen == null ? List.of() : Parameters.chosen(List.of(chosen.split(",")));
    }

    QuizResultPage result(Quiz quiz) {
        List<QuizQuestion> answered =
                quiz.questions().stream().filter(QuizQuestion::isAnswered).toList();
        Map<CardId, CardRow> rows = decks
                .listCards(answered.stream().map(QuizQuestion::card).toList())
                .stream()
                .collect(Collectors.toMap(CardRow::id, row -> row));
        Map<DeckId, String> languages = decks.languages(
                rows.values().stream().map(CardRow::deck).distinct().toList());
        Score score = quiz.score();
        return new QuizResultPage(
                Ids.text(quiz.attempt().id().value()),
                quiz.attempt().exam(),
                score,
                (int) Math.max(1, Math.round(score.takenMillis() / 60_000.0)),
                answered.stream()
                        .map(question ->
                                line(question, question.visible() ? rows.get(question.card()) : null, languages))
                        .toList());
    }

    private QuizResultPage.Line line(QuizQuestion question, @Nullable CardRow row, Map<DeckId, String> languages) {
        if (row == null) {
            return new QuizResultPage.Line(
                    question.position(),
                    null,
                    null,
                    List.of(),
                    question.response(),
                    question.correct(),
                    question.selfJudged(),
                    List.of());
        }
        Card card = row.card();
        CardFace face = CardFace.of(card, row.side(), texts.markup(row.deck()));
        return new QuizResultPage.Line(
                question.position(),
                card instanceof Cloze ? face.shown() : face.front(),
                CardLanguage.of(languages.getOrDefault(row.deck(), "")),
                answers(face),
                question.response(),
                question.correct(),
                question.selfJudged(),
                texts.sources(row.deck(), card));
    }

    private static List<String> answers(CardFace face) {
        if (face.back() != null) return List.of(face.back());
        return face.options().stream()
                .filter(CardFace.OptionFace::correct)
                .map(CardFace.OptionFace::text)
                .toList();
    }
}
