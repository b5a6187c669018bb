package hebb;

import hebb.account.Account;
import hebb.account.AdminCreation;
import hebb.account.Registration;
import hebb.account.RegistrationRequest;
import hebb.account.SessionToken;
import hebb.account.SignIn;
import hebb.account.SignedIn;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.storage.Ids;
import java.util.List;

/**
 * The people of the tests, each signed in with a browser of their own: a teacher with a shared deck that her two
 * students learn, a stranger (another teacher, with a deck of her own), an admin, a guest, and a visitor.
 */
public final class Cast {

    public static final String PASSWORD = "nine purple kettles sing";

    private final RunningApp app;
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
    public final DeckId strangersDeck;
    public final CardId strangersCard;

    public Cast(RunningApp app) {
        this.app = app;
        this.teacher = registered("teacher", true);
        this.ann = registered("ann", false);
        this.ben = registered("ben", false);
        this.stranger = registered("stranger", true);
        this.admin = admin();
        SignedIn someone = app.accounts().startGuest("UTC");
        this.guest = person("guest", someone.account(), someone.token());
        this.visitor = new Person("visitor", null, app.browser());
        this.deck = deck(teacher.account(), "Fungi");
        this.strangersDeck = deck(stranger.account(), "Stars");
        this.card = app.decks().listCards(deck).get(0).id();
        this.strangersCard = app.decks().listCards(strangersDeck).get(0).id();
        for (Person learner : List.of(ann, ben)) {
            app.decks().learnShared(learner.account(), shareCode());
        }
    }

    public List<Person> everybody() {
        return List.of(visitor, guest, ann, ben, teacher, stranger, admin);
    }

    /** The secret part of the link to the teacher's deck. */
    public String shareCode() {
        String code =
                app.decks().findOwned(teacher.account(), deck).orElseThrow().shareCode();
        if (code == null) throw new IllegalStateException("the deck is not shared");
        return code;
    }

    private Person registered(String login, boolean teaches) {
        Registration done = app.accounts()
                .register(null, new RegistrationRequest(login, "Dr. " + login, PASSWORD, teaches, null, "UTC"));
        if (!(done instanceof Registration.Done registered)) throw new AssertionError(done);
        return person(
                login, registered.signedIn().account(), registered.signedIn().token());
    }

    private Person admin() {
        AdminCreation made = app.accounts().createAdmin("admin", "Ada", PASSWORD);
        if (!(made instanceof AdminCreation.Created)) throw new AssertionError(made);
        SignIn in = app.accounts().signIn("admin", PASSWORD, "192.0.2.1");
        if (!(in instanceof SignIn.Done done)) throw new AssertionError(in);
        return person("admin", done.signedIn().account(), done.signedIn().token());
    }

    private Person person(String name, Account account, SessionToken token) {
        return new Person(name, account, app.browser().signedIn(token));
    }

    private DeckId deck(Account owner, String title) {
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

    public static String text(CardId card) {
        return Ids.text(card.value());
    }
}
