package hebb.web;

import hebb.account.Account;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.quiz.AnswerJudge;
import hebb.quiz.Judgement;
import hebb.review.AskedCard;
import hebb.review.Asking;
import hebb.review.DayLog;
import hebb.review.Modality;
import hebb.review.Overview;
import hebb.review.Review;
import hebb.review.Sitting;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the review's page models from cards and standings, for one request. */
final class ReviewPages {

    private final DeckService decks;
    private final Manners manners;
    private final DeckTexts texts;

    ReviewPages(DeckService decks, Manners manners, CardMarkup markup) {
        this.decks = decks;
        this.manners = manners;
        this.texts = new DeckTexts(decks, markup);
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
                Math.min(sitting.finished() + 1, scope.total(sitting)),
                scope.total(sitting),
                sitting.finished(),
                card.deckTitle(),
                CardLanguage.of(card.language()),
                card.row().section(),
                Ids.text(card.row().id().value()),
                card.row().version(),
                card.standing().answers(),
                shown,
                card.starred(),
                FlagChoice.of(card.flag()),
                asking.tellsLeech(),
                card.owned() && learner.role().atLeast(Role.TEACHER),
                here,
                undo(sitting.done()),
                redo(sitting.done()));
    }

    /** @param given what was given before the hint was opened */
    QuestionPage question(CardHeader header, AskedCard asked, Manner manner, Response given) {
        Card card = asked.row().card();
        CardFace face = face(asked.row(), card, manner);
        List<CardFace.OptionFace> shuffled =
                order(face, asked, manner).stream().map(face.options()::get).toList();
        boolean several = manner.choice(card).filter(ChoiceMarking::isSeveral).isPresent();
        return new QuestionPage(
                header,
                manner.modality().name(),
                face.front(),
                given.hint() ? card.info().hint() : null,
                card.info().hint() != null && !given.hint(),
                shuffled,
                manner.offered(),
                several,
                new QuestionPage.Given(given.chosen(), given.typed()),
                CardLanguage.of(asked.language()));
    }

    private CardFace face(CardRow row, Card card, Manner manner) {
        CardMarkup own = texts.markup(row.deck());
        if (manner.modality() == Modality.REVEAL && card instanceof Choice choice)
            return CardFace.revealed(choice, own);
        CardFace face = CardFace.of(card, row.side(), own);
        return manner.offer() == null ? face : face.offering(manner.offer().asChoice(card), own);
    }

    AnswerPage answer(
            CardHeader header,
            AskedCard asked,
            Manner manner,
            Response given,
            StudyDay today,
            GradeScale scale,
            UUID id) {
        CardRow row = asked.row();
        Card card = row.card();
        CardFace face = face(row, card, manner);
        Optional<Typed> typed = manner.modality() == Modality.TYPED ? typed(asked, given) : Optional.empty();
        Optional<Proposal> proposal = typed.isPresent()
                ? typed.map(answer -> Proposal.typed(answer.judgement(), given.claim(), given.hint()))
                : proposal(card, manner, given);
        return new AnswerPage(
                header,
                face.shown(),
                face.back(),
                marked(face, order(face, asked, manner), given.chosen()),
                texts.sources(row.deck(), card),
                GradeButton.all(grade -> asked.after(grade, today), today, proposal.map(Proposal::grade), scale),
                id.toString(),
                manner.modality().name(),
                given.chosen().stream().map(String::valueOf).collect(Collectors.joining(",")),
                manner.offered(),
                typed.map(Typed::line).orElse(null),
                given.hint(),
                proposal.map(Proposal::note).orElse(null));
    }

    private record Typed(Judgement judgement, TypedLine line) {}

    private Optional<Typed> typed(AskedCard asked, Response given) {
        return manners.expected(asked.row()).map(expected -> {
            Judgement judgement = AnswerJudge.judge(given.typed(), expected, asked.language());
            return new Typed(judgement, TypedLine.of(given, expected, judgement));
        });
    }

    private static Optional<Proposal> proposal(Card card, Manner manner, Response given) {
        Optional<Choice> asked = manner.choice(card);
        if (asked.isEmpty()) return Proposal.revealed(given.hint());
        Grade grade = ChoiceMarking.proposal(asked.get(), given.chosen());
        return Optional.of(Proposal.chosen(grade, note(asked.get(), given.chosen()), given.hint()));
    }

    private static String note(Choice asked, List<Integer> chosen) {
        if (ChoiceMarking.isCorrect(asked, chosen)) return "review.note.right";
        if (chosen.isEmpty()) return "review.note.nothing";
        return ChoiceMarking.isSeveral(asked) ? "review.note.several" : "review.note.other";
    }

    private static List<AnswerPage.MarkedOption> marked(CardFace face, List<Integer> order, List<Integer> chosen) {
        return order.stream()
                .map(face.options()::get)
                .map(option -> new AnswerPage.MarkedOption(option, chosen.contains(option.index())))
                .toList();
    }

    /** Options that were found stand in their order already. */
    private static List<Integer> order(CardFace face, AskedCard asked, Manner manner) {
        int options = face.options().size();
        if (manner.offer() != null) return IntStream.range(0, options).boxed().toList();
        return ChoiceMarking.order(
                options, asked.row().id().value(), asked.standing().answers());
    }

    FinishedPage finished(ReviewScope scope, Sitting sitting, Overview overview, StudyDay today, DateText dates) {
        DayLog done = sitting.done();
        List<Review> graded = done.graded();
        long remembered = graded.stream()
                .filter(review -> review.grade() != null && review.grade().passed())
                .count();
        return new FinishedPage(
                scope.text(),
                undo(done),
                redo(done),
                done.cards().size(),
                (int) Math.max(1, Math.round(done.takenMillis() / 60_000.0)),
                graded.size(),
                (int) remembered,
                done.introduced(),
                missed(List.copyOf(done.missed())),
                next(overview, today, dates),
                overview.cards(),
                sitting.waiting() == 0 ? null : scope.until(null).address());
    }

    /** The answer that Undo takes back, null where there is none. */
    static @Nullable String undo(DayLog done) {
        return done.latest().map(review -> review.id().toString()).orElse(null);
    }

    /** The id under which Redo brings an answer back, null where there is none to bring back. */
    static @Nullable String redo(DayLog done) {
        return done.redoable().map(undone -> undone.redo().toString()).orElse(null);
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
                CardFace.front(card, row.side(), texts.markup(row.deck())),
                CardLanguage.of(language),
                texts.sources(row.deck(), card));
    }

    static FinishedPage.@Nullable NextDay next(Overview overview, StudyDay today, DateText dates) {
        Overview.NextDue next = overview.nextDue();
        if (next == null) return null;
        return new FinishedPage.NextDay(
                next.cards(), next.day().number() - today.number(), dates.of(next.day(), today));
    }
}
