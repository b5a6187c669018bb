package hebb.web;

import hebb.account.Account;
import hebb.plan.PlanService;
import hebb.plan.StudyPlan;
import hebb.review.CatchUp;
import hebb.review.ReviewService;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** How much somebody studies on which days, and what to do with what has piled up. */
final class PlanController {

    private final PlanService plans;
    private final CatchUp catchUp;
    private final ReviewService reviews;
    private final TemplateRenderer renderer;

    PlanController(PlanService plans, CatchUp catchUp, ReviewService reviews, TemplateRenderer renderer) {
        this.plans = plans;
        this.catchUp = catchUp;
        this.reviews = reviews;
        this.renderer = renderer;
    }

    void plan(Context ctx) {
        StudyPlan plan = plans.get(Viewer.of(ctx).requireAccount());
        show(ctx, PlanForm.of(plan), FormProblems.NONE);
    }

    void save(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        PlanForm form = PlanForm.read(ctx);
        FormProblems problems = form.problems();
        if (problems.any()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, form, problems);
            return;
        }
        plans.save(learner, form.plan(plans.get(learner).anywayDay()));
        ctx.redirect("/plan?" + Notice.SAVED.query(), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, PlanForm form, FormProblems problems) {
        renderer.render(ctx, "account/plan", PlanPage.of(form, problems, Notice.find(ctx), renderer.dates(ctx)));
    }

    /** Lifts a day off, for today. */
    void studyAnyway(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        plans.studyAnyway(learner, reviews.today(learner));
        home(ctx);
    }

    void spread(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        Optional<Integer> days = Parameters.number(ctx.formParam("days"), CatchUp.LEAST_DAYS, CatchUp.MOST_DAYS);
        catchUp.spread(learner, days.orElseThrow(() -> new PageException(422, "error.spread")), reviews.today(learner));
        home(ctx);
    }

    void gather(Context ctx) {
        catchUp.gather(Viewer.of(ctx).requireAccount());
        home(ctx);
    }

    private static void home(Context ctx) {
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }
}
