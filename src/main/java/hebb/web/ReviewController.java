package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.plan.Portion;
import hebb.review.Answer;
import hebb.review.AnswerOutcome;
import hebb.review.AskedCard;
import hebb.review.Asking;
import hebb.review.CardMarks;
import hebb.review.QueueService;
import hebb.review.RedoOutcome;
import hebb.review.ReviewService;
import hebb.review.Sitting;
import hebb.review.UndoOutcome;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The daily review with plain forms: question, answer, grade, undo, the end of the sitting. */
final class ReviewController {

    private final QueueService queue;
    private final ReviewService reviews;
    private final CardMarks marks;
    private final AnswerForm answers;
    private final Manners manners;
    private final Supplier<ReviewPages> pages;
    private final TemplateRenderer renderer;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ReviewController(
            QueueService queue,
            ReviewService reviews,
            CardMarks marks,
            AnswerForm answers,
            Manners manners,
            Supplier<ReviewPages> pages,
            TemplateRenderer renderer,
            Clock clock,
            Supplier<UUID> ids) {
        this.queue = queue;
        this.reviews = reviews;
        this.marks = marks;
        this.answers = answers;
        this.manners = manners;
        this.pages = pages;
        this.renderer = renderer;
        this.clock = clock;
        this.ids = ids;
    }

    /** The next card of the sitting, or its end. */
    void question(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope asked = ReviewScope.of(ctx);
        StudyDay today = reviews.today(learner);
        Asking asking = queue.asking(learner, asked.deck(), today, wanted(ctx)).orElseThrow(PageException::notFound);
        ReviewScope scope = asked.until(goal(ctx, asked, asking.sitting()));
        AskedCard card = asking.card();
        boolean paused = scope.goal() != null && scope.goal().isReachedBy(asking.sitting());
        if (card == null || (paused && wanted(ctx).isEmpty())) {
            finished(ctx, learner, scope, asking.sitting(), today);
            return;
        }
        boolean hint = isHintOf(card.row().id(), ctx);
        Response given = hint ? Response.ofQuery(ctx) : Response.NONE;
        String here = scope.address(Ids.text(card.row().id().value())) + (hint ? "&hint=shown" : "");
        long shown = hint ? shown(ctx.queryParam("shown")) : clock.millis();
        CardHeader header = ReviewPages.header(learner, scope, asking, card, shown, here);
        renderer.render(ctx, "review/question", pages.get().question(header, card, manners.of(card, given), given));
    }

    /** Where this sitting ends: as it was chosen at its beginning, or as the learner always wants it. */
    private static @Nullable Goal goal(Context ctx, ReviewScope scope, Sitting sitting) {
        if (scope.goal() != null) return scope.goal();
        Portion portion = Portion.parse(Parameters.query(ctx, "portion")).orElse(sitting.portion());
        return Goal.from(sitting, portion).orElse(null);
    }

    /** A hint was opened for the card it belongs to, not for one that came in its place. */
    private static boolean isHintOf(CardId card, Context ctx) {
        return Response.ofQuery(ctx).hint() && wanted(ctx).filter(card::equals).isPresent();
    }

    /** The card that the address asks for, as it does after an undo. */
    private static Optional<CardId> wanted(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("card")).flatMap(Ids::parse).map(CardId::new);
    }

    /** The same card with its answer. */
    void answer(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        CardId id = new CardId(Parameters.id(ctx.queryParam("card")));
        StudyDay today = reviews.today(learner);
        Optional<Asking> asking = queue.answering(learner, scope.deck(), today, id);
        AskedCard card = asking.map(Asking::card).orElse(null);
        if (asking.isEmpty() || card == null) notice(ctx, scope, 410, "review.gone");
        else if (isStale(ctx, card)) notice(ctx, scope, 409, "review.elsewhere");
        else answer(ctx, learner, asking.get(), card, today);
    }

    private static boolean isStale(Context ctx, AskedCard card) {
        return !seen(ctx.queryParam("seen")).equals(Optional.of(card.standing().answers()));
    }

    private void answer(Context ctx, Account learner, Asking asking, AskedCard card, StudyDay today) {
        ReviewScope scope = ReviewScope.of(ctx);
        String question = scope.address(Ids.text(card.row().id().value()));
        String here = LocalPath.of(ctx.path() + "?" + ctx.queryString(), question);
        CardHeader header = ReviewPages.header(learner, scope, asking, card, shown(ctx.queryParam("shown")), here);
        Response given = Response.ofQuery(ctx);
        Manner manner = manners.of(card, given);
        renderer.render(
                ctx,
                "review/answer",
                pages.get().answer(header, card, manner, given, today, learner.gradeScale(), ids.get()));
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
        // Each mistake has its own sentence here; the script only hears that an answer was refused.
        Parameters.uuid(ctx.formParam("id"));
        Parameters.id(ctx.formParam("card"));
        int seen = seen(ctx.formParam("seen")).orElseThrow(() -> new PageException(400, "error.request"));
        long taken = clock.millis() - shown(ctx.formParam("shown"));
        return answers.read(ctx, 0, clock.instant())
                .orElseThrow(() -> new PageException(400, "error.grade"))
                .shown(seen, taken);
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

    /** Brings back what the last undo of the scope took back, and goes on with the card after it. */
    void redo(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        RedoOutcome outcome = reviews.redo(learner, scope.deck(), Parameters.uuid(ctx.formParam("answer")));
        if (outcome instanceof RedoOutcome.AnsweredElsewhere) notice(ctx, scope, 409, "review.elsewhere");
        else if (outcome instanceof RedoOutcome.CardGone) notice(ctx, scope, 410, "review.gone");
        else if (outcome instanceof RedoOutcome.NotNext) notice(ctx, scope, 409, "review.redo.late");
        else ctx.redirect(scope.address(), HttpStatus.SEE_OTHER);
    }

    /** Leaves the learner where the card was starred: at its question or at its answer. */
    void star(Context ctx) {
        boolean starred = !"off".equals(ctx.formParam("star"));
        if (!marks.star(Viewer.of(ctx).requireAccount(), Parameters.card(ctx), starred)) throw PageException.notFound();
        String question = ReviewScope.of(ctx).address(ctx.pathParam("card"));
        ctx.redirect(LocalPath.of(ctx.formParam("next"), question), HttpStatus.SEE_OTHER);
    }

    /** Leaves the learner where the flag was set. */
    void flag(Context ctx) {
        FlagChoice choice =
                FlagChoice.parse(ctx.formParam("flag")).orElseThrow(() -> new PageException(400, "error.request"));
        Account learner = Viewer.of(ctx).requireAccount();
        if (!marks.flag(learner, Parameters.card(ctx), choice.flag())) throw PageException.notFound();
        String question = ReviewScope.of(ctx).address(ctx.pathParam("card"));
        ctx.redirect(LocalPath.of(ctx.formParam("next"), question), HttpStatus.SEE_OTHER);
    }

    void bury(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        setAside(ctx, marks.bury(learner, Parameters.card(ctx), reviews.today(learner)));
    }

    void suspend(Context ctx) {
        boolean suspended = !"off".equals(ctx.formParam("suspend"));
        setAside(ctx, marks.suspend(Viewer.of(ctx).requireAccount(), Parameters.card(ctx), suspended));
    }

    /** The sitting goes on without the card. */
    private static void setAside(Context ctx, boolean found) {
        if (!found) throw PageException.notFound();
        ReviewScope scope = ReviewScope.of(ctx);
        if ("deck".equals(ctx.formParam("from"))) ctx.redirect("/decks/" + scope.text(), HttpStatus.SEE_OTHER);
        else ctx.redirect(scope.address(), HttpStatus.SEE_OTHER);
    }

    private void finished(Context ctx, Account learner, ReviewScope scope, Sitting sitting, StudyDay today) {
        if (sitting.done().isEmpty()) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        renderer.render(
                ctx,
                "review/finished",
                pages.get().finished(scope, sitting, queue.overview(learner, today), today, renderer.dates(ctx)));
    }

    private void notice(Context ctx, ReviewScope scope, int status, String key) {
        ctx.status(status);
        renderer.render(ctx, "review/notice", new ReviewNotice(scope.text(), key));
    }

    private static Optional<Integer> seen(@Nullable String text) {
        return Parameters.number(text, 0, Integer.MAX_VALUE);
    }

    /** When the question was shown; a value that cannot be means now. */
    private long shown(@Nullable String text) {
        return Parameters.moment(text, clock.millis());
    }
}
