package hebb.web;

import hebb.account.Account;
import hebb.card.Card;
import hebb.card.CardId;
import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.review.Answer;
import hebb.review.AnswerOutcome;
import hebb.review.CardMarks;
import hebb.review.Modality;
import hebb.review.QueueService;
import hebb.review.QueuedCard;
import hebb.review.ReviewService;
import hebb.review.Sitting;
import hebb.review.Standing;
import hebb.review.UndoOutcome;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The daily review with plain forms: question, answer, grade, undo, the end of the sitting. */
final class ReviewController {

    private final QueueService queue;
    private final ReviewService reviews;
    private final CardMarks marks;
    private final DeckService decks;
    private final ReviewPages pages;
    private final TemplateRenderer renderer;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ReviewController(
            QueueService queue,
            ReviewService reviews,
            CardMarks marks,
            DeckService decks,
            ReviewPages pages,
            TemplateRenderer renderer,
            Clock clock,
            Supplier<UUID> ids) {
        this.queue = queue;
        this.reviews = reviews;
        this.marks = marks;
        this.decks = decks;
        this.pages = pages;
        this.renderer = renderer;
        this.clock = clock;
        this.ids = ids;
    }

    /** The next card of the sitting, or its end. */
    void question(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        StudyDay today = reviews.today(learner);
        Sitting sitting = sitting(learner, scope, today);
        Optional<QueuedCard> next = wanted(ctx, sitting);
        if (next.isEmpty()) {
            finished(ctx, learner, scope, sitting, today);
            return;
        }
        CardRow row = decks.getCard(next.get().card());
        Standing standing = standing(learner, row.id());
        CardHeader header = header(learner, scope, sitting, row, standing, clock.millis());
        renderer.render(ctx, "review/question", pages.question(header, row, standing));
    }

    /** The card that was asked for, where it still waits (after an undo); otherwise the first. */
    private static Optional<QueuedCard> wanted(Context ctx, Sitting sitting) {
        Optional<Long> asked = Optional.ofNullable(ctx.queryParam("card")).flatMap(Ids::parse);
        return asked.flatMap(id -> sitting.queue().find(new CardId(id)))
                .or(() -> sitting.queue().first());
    }

    /** The same card with its answer. */
    void answer(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        CardId id = new CardId(Parameters.id(ctx.queryParam("card")));
        Optional<CardRow> row = decks.findCard(id);
        Optional<Standing> standing = reviews.findStanding(learner, id);
        if (row.isEmpty() || standing.isEmpty()) {
            notice(ctx, scope, 410, "review.gone");
            return;
        }
        if (!seen(ctx.queryParam("seen")).equals(Optional.of(standing.get().answers()))) {
            notice(ctx, scope, 409, "review.elsewhere");
            return;
        }
        StudyDay today = reviews.today(learner);
        Sitting sitting = sitting(learner, scope, today);
        long shown = shown(ctx.queryParam("shown"));
        CardHeader header = header(learner, scope, sitting, row.get(), standing.get(), shown);
        List<Integer> chosen = chosen(ctx.queryParams("choice"));
        renderer.render(
                ctx, "review/answer", pages.answer(header, row.get(), standing.get(), today, chosen, ids.get()));
    }

    /** Stores a grade; the browser goes on to the next card only when it is durable. */
    void grade(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        AnswerOutcome outcome = reviews.answer(learner, readAnswer(ctx));
        if (outcome instanceof AnswerOutcome.IdTaken) notice(ctx, scope, 409, "review.taken");
        else if (outcome instanceof AnswerOutcome.AnsweredElsewhere) notice(ctx, scope, 409, "review.elsewhere");
        else if (outcome instanceof AnswerOutcome.CardGone) notice(ctx, scope, 410, "review.gone");
        else ctx.redirect(scope.address(), HttpStatus.SEE_OTHER);
    }

    private Answer readAnswer(Context ctx) {
        Grade grade = Parameters.number(ctx.formParam("grade"), 0, 5)
                .map(Grade::new)
                .orElseThrow(() -> new PageException(400, "error.grade"));
        CardId card = new CardId(Parameters.id(ctx.formParam("card")));
        List<Integer> chosen = chosen(List.of(Parameters.form(ctx, "chosen").split(",")));
        Optional<Choice> choice = "CHOICE".equals(ctx.formParam("modality")) ? choice(card) : Optional.empty();
        long taken = clock.millis() - shown(ctx.formParam("shown"));
        return new Answer(
                Parameters.uuid(ctx.formParam("id")),
                card,
                grade,
                choice.isPresent() ? Modality.CHOICE : Modality.REVEAL,
                choice.map(found -> ChoiceMarking.response(found, chosen)).orElse(null),
                choice.map(found -> ChoiceMarking.isCorrect(found, chosen)).orElse(null),
                seen(ctx.formParam("seen")).orElseThrow(() -> new PageException(400, "error.request")),
                clock.instant(),
                (int) Math.max(0, Math.min(Answer.MAX_TAKEN_MILLIS, taken)));
    }

    private Optional<Choice> choice(CardId id) {
        Optional<Card> card = decks.findCard(id).map(CardRow::card);
        return card.filter(Choice.class::isInstance).map(Choice.class::cast);
    }

    /** Takes the last answer of the scope back and shows its card again. */
    void undo(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        UndoOutcome outcome = reviews.undo(learner, scope.deck(), Parameters.uuid(ctx.formParam("answer")));
        if (outcome instanceof UndoOutcome.TakenBack taken)
            ctx.redirect(scope.address(Ids.text(taken.card().value())), HttpStatus.SEE_OTHER);
        else notice(ctx, scope, 409, "review.undo.late");
    }

    void star(Context ctx) {
        boolean starred = !"off".equals(ctx.formParam("star"));
        marked(ctx, marks.star(Viewer.of(ctx).requireAccount(), Parameters.card(ctx), starred), true);
    }

    void bury(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        marked(ctx, marks.bury(learner, Parameters.card(ctx), reviews.today(learner)), false);
    }

    void suspend(Context ctx) {
        boolean suspended = !"off".equals(ctx.formParam("suspend"));
        marked(ctx, marks.suspend(Viewer.of(ctx).requireAccount(), Parameters.card(ctx), suspended), false);
    }

    private static void marked(Context ctx, boolean found, boolean sameCard) {
        if (!found) throw PageException.notFound();
        ReviewScope scope = ReviewScope.of(ctx);
        if ("deck".equals(ctx.formParam("from"))) ctx.redirect("/decks/" + scope.text(), HttpStatus.SEE_OTHER);
        else ctx.redirect(sameCard ? scope.address(ctx.pathParam("card")) : scope.address(), HttpStatus.SEE_OTHER);
    }

    private void finished(Context ctx, Account learner, ReviewScope scope, Sitting sitting, StudyDay today) {
        if (sitting.done().isEmpty()) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        renderer.render(
                ctx, "review/finished", pages.finished(scope, sitting.done(), queue.overview(learner, today), today));
    }

    private void notice(Context ctx, ReviewScope scope, int status, String key) {
        ctx.status(status);
        renderer.render(ctx, "review/notice", new ReviewNotice(scope.text(), key));
    }

    private Sitting sitting(Account learner, ReviewScope scope, StudyDay today) {
        DeckId deck = scope.deck();
        if (deck == null) return queue.sitting(learner, today);
        return queue.sitting(learner, deck, today).orElseThrow(PageException::notFound);
    }

    private Standing standing(Account learner, CardId card) {
        return reviews.findStanding(learner, card).orElseThrow(PageException::notFound);
    }

    private CardHeader header(
            Account learner, ReviewScope scope, Sitting sitting, CardRow row, Standing standing, long shown) {
        return new CardHeader(
                scope.text(),
                Math.min(sitting.finished() + 1, sitting.total()),
                sitting.total(),
                sitting.finished(),
                decks.getTitle(row.deck()),
                row.section(),
                Ids.text(row.id().value()),
                standing.answers(),
                shown,
                marks.isStarred(learner, row.id()),
                standing.isLeech(),
                decks.mayEdit(learner, row.deck()),
                ReviewPages.undo(sitting.done()));
    }

    private static Optional<Integer> seen(@Nullable String text) {
        return Parameters.number(text, 0, Integer.MAX_VALUE);
    }

    /** When the question was shown; a value that cannot be means now. */
    private long shown(@Nullable String text) {
        try {
            return text == null ? clock.millis() : Math.min(clock.millis(), Long.parseLong(text));
        } catch (NumberFormatException e) {
            return clock.millis();
        }
    }

    private static List<Integer> chosen(List<String> values) {
        return values.stream()
                .flatMap(value -> Parameters.number(value, 0, 1000).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
