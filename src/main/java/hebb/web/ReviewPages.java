package hebb.web;

import hebb.account.Account;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.card.Source;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.quiz.AnswerJudge;
import hebb.quiz.Expected;
import hebb.quiz.Judgement;
import hebb.review.AskedCard;
import hebb.review.Asking;
import hebb.review.DayLog;
import hebb.review.Modality;
import hebb.review.Overview;
import hebb.review.Review;
import hebb.review.Sitting;
import hebb.review.Standing;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
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

    /**
     * @param shown epoch milliseconds of the moment the question was shown
     * @param here the page that shows it, to come back to
     */
    static CardHeader header(
            Account learner, ReviewScope scope, Asking asking, AskedCard card, long shown, String here) {
        Sitting sitting = asking.sitting();
        return new CardHeader(
                scope.text(),
                Math.min(sitting.finished() + 1, sitting.total()),
                sitting.total(),
                sitting.finished(),
                card.deckTitle(),
                CardLanguage.of(card.language()),
                card.row().section(),
                Ids.text(card.row().id().value()),
                card.row().version(),
                card.standing().answers(),
                shown,
                card.starred(),
                asking.tellsLeech(),
                card.owned() && learner.role().atLeast(Role.TEACHER),
                here,
                undo(sitting.done()));
    }

    /** @param given what was given before the hint was opened */
    QuestionPage question(CardHeader header, AskedCard asked, Modality modality, Response given) {
        Card card = asked.row().card();
        CardFace face = face(asked.row(), card, modality);
        List<CardFace.OptionFace> shuffled = order(face, asked.row(), asked.standing()).stream()
                .map(face.options()::get)
                .toList();
        boolean several = !shuffled.isEmpty() && card instanceof Choice choice && ChoiceMarking.isSeveral(choice);
        return new QuestionPage(
                header,
                modality.name(),
                face.front(),
                given.hint() ? card.info().hint() : null,
                card.info().hint() != null && !given.hint(),
                shuffled,
                several,
                new QuestionPage.Given(given.chosen(), given.typed()),
                CardLanguage.of(asked.language()));
    }

    private CardFace face(CardRow row, Card card, Modality modality) {
        boolean revealed = modality == Modality.REVEAL;
        return revealed && card instanceof Choice choice
                ? CardFace.revealed(choice, markup)
                : CardFace.of(card, row.side(), markup);
    }

    AnswerPage answer(
            CardHeader header,
            AskedCard asked,
            Modality modality,
            Response given,
            StudyDay today,
            GradeScale scale,
            UUID id) {
        CardRow row = asked.row();
        Card card = row.card();
        CardFace face = face(row, card, modality);
        Optional<Typed> typed = modality == Modality.TYPED ? typed(asked, card, given) : Optional.empty();
        Optional<Proposal> proposal = typed.isPresent()
                ? typed.map(answer -> Proposal.typed(answer.judgement(), given.claim(), given.hint()))
                : proposal(card, modality, given);
        return new AnswerPage(
                header,
                face.shown(),
                face.back(),
                marked(face, row, asked.standing(), given.chosen()),
                sources(row.deck(), card),
                GradeButton.all(asked.standing(), today, proposal.map(Proposal::grade), scale),
                id.toString(),
                modality.name(),
                given.chosen().stream().map(String::valueOf).collect(Collectors.joining(",")),
                typed.map(Typed::line).orElse(null),
                given.hint(),
                proposal.map(Proposal::note).orElse(null));
    }

    private record Typed(Judgement judgement, TypedLine line) {}

    private static Optional<Typed> typed(AskedCard asked, Card card, Response given) {
        return Expected.find(card, asked.row().side()).map(expected -> {
            Judgement judgement = AnswerJudge.judge(given.typed(), expected, asked.language());
            return new Typed(judgement, TypedLine.of(given, expected, judgement));
        });
    }

    private static Optional<Proposal> proposal(Card card, Modality modality, Response given) {
        if (modality != Modality.CHOICE || !(card instanceof Choice choice)) return Proposal.revealed(given.hint());
        Grade grade = ChoiceMarking.proposal(choice, given.chosen());
        return Optional.of(Proposal.chosen(grade, note(choice, given.chosen()), given.hint()));
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

    List<AnswerPage.SourceLine> sources(DeckId deck, Card card) {
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
