package hebb.web;

import hebb.account.Account;
import hebb.card.Choice;
import hebb.review.Ahead;
import hebb.review.Answer;
import hebb.review.AnswerOutcome;
import hebb.review.AskedCard;
import hebb.review.Asking;
import hebb.review.Modality;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.review.Sitting;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the script of the review needs: the next cards at once, and a place to send its answers, late ones too. */
final class AheadController {

    private static final int MOST_CARDS = 100;
    private static final int FEW_CARDS = 20;
    private static final int MOST_ANSWERS = 50;

    /** How old an answer may be: whoever was away for longer counts as having been away so long. */
    private static final Duration OLDEST = Duration.ofDays(60);

    private final QueueService queue;
    private final ReviewService reviews;
    private final AnswerForm answers;
    private final Manners manners;
    private final Supplier<ReviewPages> pages;
    private final TemplateRenderer renderer;
    private final Clock clock;
    private final Supplier<UUID> ids;

    AheadController(
            QueueService queue,
            ReviewService reviews,
            AnswerForm answers,
            Manners manners,
            Supplier<ReviewPages> pages,
            TemplateRenderer renderer,
            Clock clock,
            Supplier<UUID> ids) {
        this.queue = queue;
        this.reviews = reviews;
        this.answers = answers;
        this.manners = manners;
        this.pages = pages;
        this.renderer = renderer;
        this.clock = clock;
        this.ids = ids;
    }

    /** The next cards of the sitting as the pages of the review show them. */
    void cards(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ReviewScope scope = ReviewScope.of(ctx);
        StudyDay today = reviews.today(learner);
        int most = Parameters.number(ctx.queryParam("most"), 1, MOST_CARDS).orElse(FEW_CARDS);
        Ahead ahead = queue.ahead(learner, scope.deck(), today, most).orElseThrow(PageException::notFound);
        ReviewPages shown = pages.get();
        List<AheadPage.Item> items = ahead.cards().stream()
                .map(card -> item(shown, learner, scope, new Asking(ahead.sitting(), card), card, today))
                .toList();
        Sitting sitting = ahead.sitting();
        boolean more = sitting.waiting() > items.size();
        renderer.render(
                ctx,
                "review/ahead",
                new AheadPage(
                        scope.text(),
                        today.number(),
                        sitting.finished(),
                        scope.total(sitting),
                        more,
                        scope.millisLeft(sitting),
                        items));
    }

    private AheadPage.Item item(
            ReviewPages pages, Account learner, ReviewScope scope, Asking asking, AskedCard card, StudyDay today) {
        String id = Ids.text(card.row().id().value());
        long now = clock.millis();
        CardHeader question = ReviewPages.header(learner, scope, asking, card, now, scope.address(id));
        Manner manner = manners.of(card, Response.NONE);
        String there = scope.answerAddress(id, card.standing().answers(), now, manner.offered());
        CardHeader answer = ReviewPages.header(learner, scope, asking, card, now, there);
        // What was typed is judged here; a time without network shows the answer and lets the learner compare.
        Manner shown = manner.modality() == Modality.TYPED ? Manner.of(Modality.REVEAL) : manner;
        return new AheadPage.Item(
                pages.question(question, card, manner, Response.NONE),
                pages.answer(answer, card, shown, Response.NONE, today, learner.gradeScale(), ids.get()),
                manner.choice(card.row().card()).map(AheadController::right).orElse(""),
                asking.lapseTellsLeech(today));
    }

    private static String right(Choice choice) {
        return IntStream.range(0, choice.options().size())
                .filter(i -> choice.options().get(i).correct())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /**
     * Stores answers in the order in which they were given, each durable before the reply, which has a line for each:
     * its id and "stored", or what became of it. An answer that was given while another device answered the same card
     * is kept as well; the log knows which came first.
     */
    void answers(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        String account = ctx.formParam("account");
        // Answers that a tab kept for one account are not stored for the next who signed in.
        if (account != null && !account.equals(Viewer.of(ctx).key())) throw new PageException(409, "error.session");
        List<String> given = ctx.formParams("id");
        if (given.size() > MOST_ANSWERS) throw new PageException(413, "error.large");
        String outcomes = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i) + " " + outcome(ctx, learner, i))
                .collect(Collectors.joining("\n"));
        ctx.contentType("text/plain; charset=utf-8").result(outcomes);
    }

    private String outcome(Context ctx, Account learner, int index) {
        Optional<Answer> answer = answers.read(ctx, index, givenAt(ctx, index));
        if (answer.isEmpty()) return "refused";
        AnswerOutcome outcome = reviews.answer(learner, answer.get());
        if (outcome instanceof AnswerOutcome.CardGone) return "gone";
        if (outcome instanceof AnswerOutcome.IdTaken) return "refused";
        return "stored";
    }

    /** When it was given, by its age: what the clock of the device says is nobody's business. */
    private Instant givenAt(Context ctx, int index) {
        List<String> ages = ctx.formParams("age");
        long seconds = index < ages.size()
                ? Parameters.number(ages.get(index), 0, Integer.MAX_VALUE).orElse(0)
                : 0;
        return clock.instant().minusSeconds(Math.min(OLDEST.toSeconds(), seconds));
    }
}
