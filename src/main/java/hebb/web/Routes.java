package hebb.web;

import static hebb.web.Actor.ACCOUNTS;
import static hebb.web.Actor.ADMINS;
import static hebb.web.Actor.EVERYBODY;
import static hebb.web.Actor.NOT_SIGNED_IN;
import static hebb.web.Actor.REGISTERED;
import static hebb.web.Actor.TEACHERS;
import static hebb.web.Route.get;
import static hebb.web.Route.post;

import java.util.List;

/** Every address of the program and who may call it, on one page. */
final class Routes {

    private Routes() {}

    static List<Route> all(Controllers c) {
        return List.of(
                get("/", EVERYBODY, c.home()::home),
                get("/help", EVERYBODY, c.home()::help),
                post("/try", EVERYBODY, c.home()::tryNow),
                get("/review", ACCOUNTS, c.review()::question),
                get("/review/answer", ACCOUNTS, c.review()::answer),
                post("/review/answers", ACCOUNTS, c.review()::grade),
                get("/review/ahead", ACCOUNTS, c.ahead()::cards),
                post("/review/ahead", ACCOUNTS, c.ahead()::answers),
                post("/review/undo", ACCOUNTS, c.review()::undo),
                post("/review/redo", ACCOUNTS, c.review()::redo),
                post("/cards/{card}/star", ACCOUNTS, c.review()::star),
                post("/cards/{card}/flag", ACCOUNTS, c.review()::flag),
                post("/cards/{card}/bury", ACCOUNTS, c.review()::bury),
                post("/cards/{card}/suspend", ACCOUNTS, c.review()::suspend),
                get("/decks", EVERYBODY, c.deck()::list),
                get("/decks/{deck}", EVERYBODY, c.deck()::deck),
                post("/decks/{deck}/learn", ACCOUNTS, c.deck()::learn),
                post("/decks/{deck}/leave", ACCOUNTS, c.deck()::leave),
                post("/decks/{deck}/limits", ACCOUNTS, c.deck()::limits),
                post("/decks/{deck}/exam", ACCOUNTS, c.exam()::set),
                get("/decks/{deck}/download", ACCOUNTS, c.deckOwner()::download),
                post("/decks/{deck}/share", REGISTERED, c.deckOwner()::share),
                post("/decks/{deck}/archive", REGISTERED, c.deckOwner()::archive),
                get("/decks/{deck}/media", TEACHERS, c.deckMedia()::page),
                post("/decks/{deck}/media", TEACHERS, c.deckMedia()::add),
                post("/decks/{deck}/media/remove", TEACHERS, c.deckMedia()::remove),
                get("/media/{deck}/{hash}", EVERYBODY, c.media()::serve),
                get("/cards/{card}/edit", TEACHERS, c.cardEdit()::edit),
                post("/cards/{card}/edit", TEACHERS, c.cardEdit()::save),
                get("/cards/{card}/history", ACCOUNTS, c.history()::history),
                get("/cards/{card}/report", ACCOUNTS, c.report()::form),
                post("/cards/{card}/report", ACCOUNTS, c.report()::send),
                get("/decks/{deck}/reports", REGISTERED, c.report()::queue),
                post("/decks/{deck}/reports/{report}", REGISTERED, c.report()::settle),
                get("/share/{code}", EVERYBODY, c.share()::page),
                post("/share/{code}", EVERYBODY, c.share()::start),
                get("/upload", TEACHERS, c.upload()::form),
                post("/upload", TEACHERS, c.upload()::upload),
                get("/upload/{draft}", TEACHERS, c.upload()::preview),
                post("/upload/{draft}/confirm", TEACHERS, c.upload()::confirm),
                get("/practice", ACCOUNTS, c.practice()::form),
                post("/practice", ACCOUNTS, c.practice()::start),
                get("/practice/{attempt}", ACCOUNTS, c.quiz()::question),
                get("/practice/{attempt}/answer", ACCOUNTS, c.quiz()::answer),
                post("/practice/{attempt}/answers", ACCOUNTS, c.quiz()::save),
                post("/practice/{attempt}/end", ACCOUNTS, c.quiz()::end),
                get("/practice/{attempt}/result", ACCOUNTS, c.quiz()::result),
                post("/practice/{attempt}/judge", ACCOUNTS, c.quiz()::judge),
                post("/practice/{attempt}/repeat", ACCOUNTS, c.quiz()::repeat),
                get("/plan", ACCOUNTS, c.plan()::plan),
                post("/plan", ACCOUNTS, c.plan()::save),
                post("/plan/anyway", ACCOUNTS, c.plan()::studyAnyway),
                post("/plan/spread", ACCOUNTS, c.plan()::spread),
                post("/plan/gather", ACCOUNTS, c.plan()::gather),
                get("/progress", ACCOUNTS, c.progress()::progress),
                get("/sign-in", EVERYBODY, c.signIn()::form),
                post("/sign-in", NOT_SIGNED_IN, c.signIn()::signIn),
                post("/sign-out", REGISTERED, c.signIn()::signOut),
                get("/reset", EVERYBODY, c.signIn()::resetForm),
                post("/reset", EVERYBODY, c.signIn()::reset),
                get("/register", EVERYBODY, c.register()::form),
                post("/register", NOT_SIGNED_IN, c.register()::register),
                get("/setup", EVERYBODY, c.setup()::form),
                post("/setup", EVERYBODY, c.setup()::setUp),
                get("/settings", ACCOUNTS, c.settings()::settings),
                post("/settings", ACCOUNTS, c.settings()::save),
                post("/settings/password", REGISTERED, c.settings()::changePassword),
                get("/settings/data", ACCOUNTS, c.data()::page),
                get("/settings/data/download", ACCOUNTS, c.data()::download),
                get("/settings/data/delete", ACCOUNTS, c.data()::deletion),
                post("/settings/data/delete", ACCOUNTS, c.data()::delete),
                get("/admin", ADMINS, c.admin()::accounts),
                post("/admin/accounts/{account}/role", ADMINS, c.admin()::setRole),
                post("/admin/accounts/{account}/disable", ADMINS, c.admin()::disable),
                post("/admin/accounts/{account}/enable", ADMINS, c.admin()::enable),
                post("/admin/accounts/{account}/reset", ADMINS, c.admin()::reset),
                post("/admin/invites", ADMINS, c.admin()::invite),
                get("/offline", EVERYBODY, c.offline()::page),
                get("/sw.js", EVERYBODY, c.offline()::worker),
                get("/health/live", EVERYBODY, c.health()::live),
                get("/health/ready", EVERYBODY, c.health()::ready));
    }
}
