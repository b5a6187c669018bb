package hebb.web;

import hebb.account.AccountService;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.config.Config;
import hebb.config.Registration;
import hebb.deck.CardEditor;
import hebb.deck.DeckExport;
import hebb.deck.DeckService;
import hebb.deck.DeckUpload;
import hebb.deck.media.MediaService;
import hebb.feedback.ReportService;
import hebb.plan.PlanService;
import hebb.practice.PracticeService;
import hebb.progress.PersonalData;
import hebb.progress.ProgressService;
import hebb.review.CardMarks;
import hebb.review.CatchUp;
import hebb.review.ExamService;
import hebb.review.HistoryService;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Wires the web room over the services. */
public final class Web {

    private Web() {}

    /**
     * What the pages need of the rest of the program.
     *
     * @param decksLoaded whether the built-in decks have been read since the start
     */
    public record Services(
            Config config,
            Database database,
            Clock clock,
            RandomGenerator random,
            Supplier<UUID> uuids,
            AccountService accounts,
            SessionService sessions,
            DeckService decks,
            DeckUpload upload,
            CardEditor editor,
            ReviewService reviews,
            QueueService queue,
            CardMarks marks,
            HistoryService histories,
            ReportService reports,
            MediaService media,
            PracticeService practice,
            PlanService plans,
            ExamService exams,
            CatchUp catchUp,
            ProgressService progress,
            PersonalData data,
            BooleanSupplier decksLoaded) {}

    public static WebServer server(Services services) {
        Cookies cookies = new Cookies(services.config().isSecure());
        Messages messages = new Messages();
        Assets assets = new Assets();
        TemplateRenderer renderer =
                new TemplateRenderer(messages, assets, services.config().registration() != Registration.CLOSED);
        AccessControl access = new AccessControl(services.sessions(), cookies, services.random());
        return new WebServer(
                services.config(),
                Routes.all(controllers(services, cookies, messages, assets, renderer)),
                access,
                messages,
                new ErrorPages(renderer, messages, access));
    }

    private static Controllers controllers(
            Services s, Cookies cookies, Messages messages, Assets assets, TemplateRenderer renderer) {
        ClientAddress clients = new ClientAddress(s.config().trustedProxies());
        CardMarkup markup = new CardMarkup(s.media());
        RegistrationMode mode =
                RegistrationMode.valueOf(s.config().registration().name());
        Visits visits = new Visits(s.accounts(), s.reviews(), cookies);
        AdminPages adminPages = new AdminPages(s.accounts(), s.progress(), mode, s.clock());
        Links links = new Links(s.config());
        Guests guests = new Guests(s.accounts(), cookies, clients);
        Manners manners = new Manners(s.decks());
        Supplier<ReviewPages> reviewPages = () -> new ReviewPages(s.decks(), manners, markup);
        AnswerForm answers = new AnswerForm(s.decks(), manners);
        Supplier<QuizPages> quizPages = () -> new QuizPages(s.decks(), markup);
        DeckPages deckPages =
                new DeckPages(s.decks(), s.reviews(), s.queue(), s.exams(), s.reports(), s.media(), markup);
        return new Controllers(
                new HomeController(s.queue(), s.reviews(), s.decks(), s.reports(), guests, markup, renderer),
                new ReviewController(
                        s.queue(),
                        s.reviews(),
                        s.marks(),
                        answers,
                        manners,
                        reviewPages,
                        renderer,
                        s.clock(),
                        s.uuids()),
                new AheadController(
                        s.queue(), s.reviews(), answers, manners, reviewPages, renderer, s.clock(), s.uuids()),
                new DeckController(s.decks(), s.reports(), deckPages, markup, links, renderer),
                new DeckOwnerController(s.decks(), new DeckExport(s.decks(), s.media())),
                new MediaController(s.media()),
                new DeckMediaController(s.media(), s.decks(), renderer),
                new CardEditController(s.editor(), s.decks(), markup, renderer),
                new HistoryController(s.histories(), s.reports(), s.reviews(), new HistoryPages(markup), renderer),
                new ReportController(s.reports(), s.decks(), new ReportPages(s.decks(), markup), renderer),
                new ShareController(s.decks(), s.queue(), guests, markup, renderer),
                new UploadController(s.upload(), s.decks(), s.reviews(), new PreviewPages(markup), messages, renderer),
                new PracticeController(s.practice(), s.clock(), renderer),
                new QuizController(s.practice(), s.decks(), quizPages, renderer, s.clock()),
                new PlanController(s.plans(), s.catchUp(), s.reviews(), renderer),
                new ExamController(s.exams(), s.decks(), s.reviews()),
                new ProgressController(s.progress(), s.reviews(), renderer),
                new SignInController(s.accounts(), visits, clients, renderer),
                new RegisterController(s.accounts(), mode, visits, clients, renderer),
                new SetupController(s.accounts(), visits, renderer),
                new SettingsController(s.accounts(), renderer),
                new DataController(
                        s.accounts(),
                        s.decks(),
                        new DataFile(s.data(), Path.of(System.getProperty("java.io.tmpdir")), DataFile.PATIENCE),
                        visits,
                        renderer,
                        s.clock()),
                new AdminController(s.accounts(), adminPages, messages, renderer, links),
                new OfflineController(renderer, assets),
                new HealthController(s.database(), s.clock(), s.decksLoaded()));
    }
}
