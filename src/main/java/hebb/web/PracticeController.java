package hebb.web;

import hebb.account.Account;
import hebb.deck.LearnerDeck;
import hebb.practice.PracticeService;
import hebb.practice.Quiz;
import hebb.practice.QuizResult;
import hebb.practice.StartOutcome;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where quizzes begin, and what became of the latest. */
final class PracticeController {

    private static final int RESULTS = 10;

    private final PracticeService practice;
    private final Clock clock;
    private final TemplateRenderer renderer;

    PracticeController(PracticeService practice, Clock clock, TemplateRenderer renderer) {
        this.practice = practice;
        this.clock = clock;
        this.renderer = renderer;
    }

    void form(Context ctx) {
        List<LearnerDeck> decks = practice.listDecks(Viewer.of(ctx).requireAccount());
        show(ctx, decks, PracticeForm.fresh(decks), null);
    }

    void start(Context ctx) {
        PracticeForm form = PracticeForm.of(ctx);
        Optional<PracticeProblem> problem = form.problem();
        if (problem.isPresent()) refuse(ctx, form, problem.get());
        else start(ctx, form, practice.start(Viewer.of(ctx).requireAccount(), form.plan()));
    }

    private void start(Context ctx, PracticeForm form, StartOutcome outcome) {
        if (outcome instanceof StartOutcome.Started started) QuizController.open(ctx, started.attempt());
        else if (outcome instanceof StartOutcome.NoDeck) refuse(ctx, form, PracticeProblem.NO_DECK);
        else refuse(ctx, form, PracticeProblem.NO_CARDS);
    }

    private void refuse(Context ctx, PracticeForm form, PracticeProblem problem) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, practice.listDecks(Viewer.of(ctx).requireAccount()), form, problem);
    }

    private void show(Context ctx, List<LearnerDeck> decks, PracticeForm form, @Nullable PracticeProblem problem) {
        Account learner = Viewer.of(ctx).requireAccount();
        PracticePage page = new PracticePage(
                decks.stream()
                        .map(deck ->
                                new PracticePage.DeckLine(Ids.text(deck.deck().value()), deck.title()))
                        .toList(),
                practice.listTags(learner),
                form,
                practice.findUnfinished(learner).map(PracticeController::line).orElse(null),
                practice.listResults(learner, RESULTS).stream()
                        .map(result -> line(learner, result, renderer.dates(ctx)))
                        .toList(),
                problem);
        renderer.render(ctx, "practice/practice", page);
    }

    private static PracticePage.Unfinished line(Quiz quiz) {
        return new PracticePage.Unfinished(Ids.text(quiz.attempt().id().value()), quiz.answered(), quiz.total());
    }

    private PracticePage.ResultLine line(Account learner, QuizResult result, DateText dates) {
        StudyDay today = StudyDay.of(clock.instant(), learner.zoneId());
        return new PracticePage.ResultLine(
                Ids.text(result.id().value()),
                dates.ago(StudyDay.of(result.createdAt(), learner.zoneId()), today),
                PracticeForm.text(result.kind()),
                result.exam(),
                result.known(),
                result.answered(),
                result.missed());
    }
}
