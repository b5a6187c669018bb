package hebb.web;

import static hebb.web.Actor.ACCOUNTS;
import static hebb.web.Actor.EVERYBODY;
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
                post("/review/undo", ACCOUNTS, c.review()::undo),
                post("/cards/{card}/star", ACCOUNTS, c.review()::star),
                post("/cards/{card}/bury", ACCOUNTS, c.review()::bury),
                post("/cards/{card}/suspend", ACCOUNTS, c.review()::suspend),
                get("/progress", ACCOUNTS, c.progress()::progress),
                get("/health/live", EVERYBODY, c.health()::live),
                get("/health/ready", EVERYBODY, c.health()::ready));
    }
}
