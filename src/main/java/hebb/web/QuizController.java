package hebb.web;

import hebb.account.Account;
import hebb.card.Card;
import hebb.card.Choice;
import hebb.deck.CardRow;
import hebb.deck.DeckService;
import hebb.practice.AttemptId;
import hebb.practice.PracticeService;
import hebb.practice.Quiz;
import hebb.practice.QuizAnswer;
import hebb.practice.QuizQuestion;
import hebb.practice.StartOutcome;
import hebb.review.Answer;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One quiz with plain forms: question, answer, result. In an exam nothing is told before the result. */
final class QuizController {

    private final PracticeService practice;
    private final DeckService decks;
    private final Supplier<QuizPages> pages;
    private final TemplateRenderer renderer;
    private final Clock clock;

    QuizController(
            PracticeService practice,
            DeckService decks,
            Supplier<QuizPages> pages,
            TemplateRenderer renderer,
            Clock clock) {
        this.practice = practice;
        this.decks = decks;
        this.pages = pages;
        this.renderer = renderer;
        this.clock = clock;
    }

    private static AttemptId id(Context ctx) {
        return new AttemptId(Parameters.id(ctx.pathParam("attempt")));
    }

    private Quiz quiz(Context ctx) {
        return practice.find(Viewer.of(ctx).requireAccount(), id(ctx)).orElseThrow(PageException::notFound);
    }

    private static QuizQuestion named(Quiz quiz, Optional<Integer> position) {
        return position.flatMap(quiz::find).orElseThrow(PageException::notFound);
    }

    private static Optional<Integer> position(@Nullable String text) {
        return Parameters.number(text, 1, Integer.MAX_VALUE);
    }

    private CardRow row(QuizQuestion question) {
        return decks.listCards(List.of(question.card())).get(0);
    }

    static void open(Context ctx, AttemptId attempt) {
        ctx.redirect(address(attempt), HttpStatus.SEE_OTHER);
    }

    private static String address(AttemptId attempt) {
        return "/practice/" + Ids.text(attempt.value());
    }

    private static void openResult(Context ctx, AttemptId attempt) {
        ctx.redirect(address(attempt) + "/result", HttpStatus.SEE_OTHER);
    }

    /** The next question, or where there is none the way to the result. */
    void question(Context ctx) {
        Quiz quiz = quiz(ctx);
        Optional<QuizQuestion> next = quiz.next();
        if (next.isEmpty()) openResult(ctx, quiz.attempt().id());
        else
            renderer.render(
                    ctx, "practice/question", pages.get().question(quiz, next.get(), row(next.get()), clock.millis()));
    }

    /** The same question with its answer: to judge oneself, or after a choice. */
    void answer(Context ctx) {
        Quiz quiz = quiz(ctx);
        QuizQuestion question = named(quiz, position(ctx.queryParam("question")));
        if (!isTold(quiz, question)) {
            open(ctx, quiz.attempt().id());
            return;
        }
        long shown = Parameters.moment(ctx.queryParam("shown"), clock.millis());
        renderer.render(ctx, "practice/answer", pages.get().answer(quiz, question, row(question), shown));
    }

    /** Nobody sees the answer to a question that is still to come, to a choice not made, or alone in an exam. */
    private boolean isTold(Quiz quiz, QuizQuestion question) {
        if (quiz.attempt().exam() || !question.visible()) return false;
        if (question.isAnswered()) return true;
        return quiz.next().filter(question::equals).isPresent()
                && !(row(question).card() instanceof Choice);
    }

    /** Stores an answer; sent again, it changes nothing and goes on. */
    void save(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        Quiz quiz = quiz(ctx);
        QuizQuestion question = named(quiz, position(ctx.formParam("question")));
        Card card = row(question).card();
        boolean exam = quiz.attempt().exam();
        if (!practice.answer(learner, quiz.attempt().id(), question.position(), read(ctx, card, exam))) {
            throw PageException.notFound();
        }
        String here = address(quiz.attempt().id());
        boolean marked = card instanceof Choice && !exam;
        ctx.redirect(marked ? here + "/answer?question=" + question.position() : here, HttpStatus.SEE_OTHER);
    }

    private QuizAnswer read(Context ctx, Card card, boolean exam) {
        long taken = clock.millis() - Parameters.moment(ctx.formParam("shown"), clock.millis());
        int millis = (int) Math.min(Answer.MAX_TAKEN_MILLIS, taken);
        if (card instanceof Choice choice) {
            List<Integer> chosen = Parameters.chosen(ctx.formParams("choice"));
            boolean correct = ChoiceMarking.isCorrect(choice, chosen);
            return QuizAnswer.marked(ChoiceMarking.response(choice, chosen), chosen, correct, millis);
        }
        if (exam) return QuizAnswer.written(Parameters.line(ctx, "response").strip(), millis);
        return QuizAnswer.judged(knew(Parameters.form(ctx, "knew")), millis);
    }

    private static boolean knew(String text) {
        if (!text.equals("yes") && !text.equals("no")) throw new PageException(400, "error.request");
        return text.equals("yes");
    }

    void end(Context ctx) {
        if (!practice.end(Viewer.of(ctx).requireAccount(), id(ctx))) throw PageException.notFound();
        openResult(ctx, id(ctx));
    }

    void result(Context ctx) {
        Quiz quiz = quiz(ctx);
        if (quiz.isOver()) renderer.render(ctx, "practice/result", pages.get().result(quiz));
        else open(ctx, quiz.attempt().id());
    }

    /** What the learner says of written answers, beside the right ones. */
    void judge(Context ctx) {
        Quiz quiz = quiz(ctx);
        Map<Integer, Boolean> knew = new HashMap<>();
        for (QuizQuestion question : quiz.questions()) {
            String said = ctx.formParam("knew-" + question.position());
            if (said != null) knew.put(question.position(), knew(said));
        }
        practice.judge(Viewer.of(ctx).requireAccount(), quiz.attempt().id(), knew);
        openResult(ctx, quiz.attempt().id());
    }

    /** Begins again: with what was missed, or with other cards of the same kind. */
    void repeat(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        boolean missed = "missed".equals(ctx.formParam("which"));
        StartOutcome outcome = (missed ? practice.repeatMissed(learner, id(ctx)) : practice.repeat(learner, id(ctx)))
                .orElseThrow(PageException::notFound);
        if (outcome instanceof StartOutcome.Started started) open(ctx, started.attempt());
        else throw new PageException(422, "error.nocards");
    }
}
