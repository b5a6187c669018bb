package hebb;

import hebb.account.Account;
import hebb.account.PasswordHash;
import hebb.account.Role;
import hebb.account.SignedIn;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.feedback.ReportId;
import hebb.feedback.ReportKind;
import hebb.practice.AttemptId;
import hebb.practice.Pool;
import hebb.practice.QuizPlan;
import hebb.practice.StartOutcome;
import hebb.storage.Ids;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/**
 * The people of the tests, each signed in with a browser of their own: a teacher with a shared deck that her two
 * students learn, a stranger (another teacher, with a deck of her own), an admin, a guest, and a visitor. Several casts
 * can play in one program.
 */
public final class Cast {

    public static final String PASSWORD = "nine purple kettles sing";

    /** Hashing takes its time by design; once is enough. */
    private static final String PASSWORD_HASH =
            new PasswordHash(new SecureRandom()).hash(PASSWORD).orElseThrow();

    private final RunningApp app;
    private final String suffix;
    public final Person teacher;
    public final Person ann;
    public final Person ben;
    public final Person stranger;
    public final Person admin;
    public final Person guest;
    public final Person visitor;
    /** The teacher's deck, and the first of its two cards. */
    public final DeckId deck;

    public final CardId card;
    /** The secret part of the link that the teacher's deck has at first. */
    public final String code;

    public final DeckId strangersDeck;
    public final CardId strangersCard;

    /** A quiz of ann's, at its first question. */
    public final AttemptId quiz;

    /** A mistake in the second card of the teacher's deck, which ann reported. */
    public final ReportId report;

    /** A deck that everybody sees and nobody owns. */
    public final DeckId builtIn;

    public Cast(RunningApp app) {
        this.app = app;
        this.suffix = Ids.text(app.ids().next()).toLowerCase(Locale.ROOT);
        this.teacher = registered("teacher", Role.TEACHER);
        this.ann = registered("ann", Role.LEARNER);
        this.ben = registered("ben", Role.LEARNER);
        this.stranger = registered("stranger", Role.TEACHER);
        this.admin = registered("admin", Role.ADMIN);
        SignedIn someone = app.accounts().startGuest("UTC", "192.0.2.7").orElseThrow();
        this.guest = new Person("guest", someone.account(), app.browser().signedIn(someone.token()));
        this.visitor = new Person("visitor", null, app.browser());
        this.deck = deck(teacher.account(), "Fungi");
        this.strangersDeck = deck(stranger.account(), "Stars");
        this.card = firstCard(deck);
        this.strangersCard = firstCard(strangersDeck);
        this.code = shareCode();
        for (Person learner : List.of(ann, ben)) {
            app.decks().learnShared(learner.account(), code);
        }
        this.quiz = quiz(ann);
        this.report = report(ann);
        this.builtIn = app.decks().listBuiltIn().get(0).deck().id();
    }

    private ReportId report(Person learner) {
        CardId second = app.decks().listCards(deck).get(1).id();
        app.reports().send(learner.account(), second, ReportKind.TYPO, "It says Fugni.");
        return app.reports().findOpen(learner.account(), second).orElseThrow().id();
    }

    public List<Person> everybody() {
        return List.of(visitor, guest, ann, ben, teacher, stranger, admin);
    }

    /** The same as it is now; sharing anew makes another. */
    public String shareCode() {
        String code =
                app.decks().findOwned(teacher.account(), deck).orElseThrow().shareCode();
        if (code == null) throw new IllegalStateException("the deck is not shared");
        return code;
    }

    public CardId firstCard(DeckId of) {
        return app.decks().listCards(of).get(0).id();
    }

    /** Somebody registered, without the cost of hashing the password again. */
    public Person registered(String name, Role role) {
        SignedIn in = app.accounts().startGuest("UTC", "192.0.2.7").orElseThrow();
        String login = name + "-" + suffix;
        app.database()
                .write(tx -> tx.handle()
                        .execute(
                                "update accounts set login = ?, name = ?, role = ?, password_hash = ? where id = ?",
                                login,
                                "Dr. " + name,
                                role.name(),
                                PASSWORD_HASH,
                                in.account().id().value()));
        Account account = app.accounts().findByLogin(login).orElseThrow();
        return new Person(name, account, app.browser().signedIn(in.token()));
    }

    private AttemptId quiz(Person learner) {
        QuizPlan plan = new QuizPlan(Pool.ALL, false, List.of(deck), 5, 7, null, null);
        return ((StartOutcome.Started) app.practice().start(learner.account(), plan)).attempt();
    }

    /** A shared deck of two cards. */
    public DeckId deck(Account owner, String title) {
        DeckId id = new DeckId(app.ids().next());
        app.database().write(tx -> {
            tx.handle()
                    .execute(
                            "insert into decks (id, owner_id, title, language, tags, created_at, updated_at)"
                                    + " values (?, ?, ?, 'en', '', 0, 0)",
                            id.value(),
                            owner.id().value(),
                            title);
            for (int at = 0; at < 2; at++) {
                tx.handle()
                        .execute(
                                "insert into cards (id, deck_id, card_key, side, position, content, created_at,"
                                        + " updated_at) values (?, ?, ?, 1, ?, ?, 0, 0)",
                                app.ids().next(),
                                id.value(),
                                "card-" + at,
                                at,
                                "Q: " + title + ", question " + at + "?\nA: " + title + ", answer " + at
                                        + ".\n@id: card-" + at + "\n");
            }
            return id;
        });
        app.decks().share(owner, id, true);
        return id;
    }

    /** An id as addresses carry it. */
    public static String text(DeckId deck) {
        return Ids.text(deck.value());
    }

    public static String text(AttemptId attempt) {
        return Ids.text(attempt.value());
    }

    public static String text(ReportId report) {
        return Ids.text(report.value());
    }

    public static String text(CardId card) {
        return Ids.text(card.value());
    }
}
