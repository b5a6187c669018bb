package hebb.web;

import hebb.account.Account;
import hebb.progress.ProgressService;
import hebb.review.ReviewService;
import io.javalin.http.Context;

/** What a learner remembers and what is coming. */
final class ProgressController {

    private final ProgressService progress;
    private final ReviewService reviews;
    private final TemplateRenderer renderer;

    ProgressController(ProgressService progress, ReviewService reviews, TemplateRenderer renderer) {
        this.progress = progress;
        this.reviews = reviews;
        this.renderer = renderer;
    }

    void progress(Context ctx) {
        Account learner = Viewer.of(ctx).requireAccount();
        ProgressPage page =
                ProgressPage.of(progress.progress(learner.id(), reviews.today(learner)), renderer.dates(ctx));
        renderer.render(ctx, "progress/progress", page);
    }
}
