package hebb.web;

import hebb.account.Account;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.plan.ExamDate;
import hebb.review.ExamService;
import hebb.review.ReviewService;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The day of an exam on a deck. */
final class ExamController {

    private final ExamService exams;
    private final DeckService decks;
    private final ReviewService reviews;

    ExamController(ExamService exams, DeckService decks, ReviewService reviews) {
        this.exams = exams;
        this.decks = decks;
        this.reviews = reviews;
    }

    /** Sets the day, or forgets it where the field is empty. */
    void set(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        DeckId deck = Parameters.deck(ctx);
        if (decks.findLearnerDeck(learner, deck).isEmpty()) throw PageException.notFound();
        exams.set(learner, deck, exam(Parameters.line(ctx, "day").strip(), reviews.today(learner)));
        ctx.redirect("/decks/" + Ids.text(deck.value()) + "#exam", HttpStatus.SEE_OTHER);
    }

    private static @Nullable ExamDate exam(String text, StudyDay today) {
        if (text.isEmpty()) return null;
        return PlanForm.day(text)
                .filter(day -> day.compareTo(today) > 0)
                .filter(day -> day.compareTo(today.plus(ExamDate.MOST_DAYS_AHEAD)) <= 0)
                .map(day -> ExamDate.set(day, today))
                .orElseThrow(() -> new PageException(422, "error.exam"));
    }
}
