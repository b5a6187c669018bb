package hebb.browser;

import com.microsoft.playwright.Page;
import hebb.Cast;
import hebb.Person;
import hebb.RunningApp;
import hebb.account.Role;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with a deck of plain cards, all of them for today. */
final class LongDeck {

    /** From a question to the next one, as fast as the page itself is; the promise is of what the screen showed. */
    private static final String GIVE = """
            (grade) => new Promise((resolve, reject) => {
                const card = document.querySelector("main").dataset.card;
                sessionStorage.removeItem("pressed");
                if (!card) reject(new Error(document.body.innerText));
                if (!document.querySelector(".grades")) document.querySelector("main button.large").click();
                new MutationObserver((_, observer) => {
                    observer.disconnect();
                    resolve(card);
                }).observe(document.body, { childList: true });
                setTimeout(() => reject(new Error("no next card")), 30_000);
                const button = document.querySelector(`button.grade[value="${grade}"]`);
                if (button) sessionStorage.setItem("pressed", card);
                button.click();
            })""";

    private LongDeck() {}

    /** A deck of so many plain cards. */
    static Person learner(RunningApp app, int cards) {
        return learner(
                app,
                IntStream.rangeClosed(1, cards)
                        .mapToObj(number -> "Q: Which number is " + number + "?\nA: It is number " + number + ".\n")
                        .collect(Collectors.joining("\n")));
    }

    /** @param cards as in a deck file */
    static Person learner(RunningApp app, String cards) {
        Person person = new Cast(app).registered("long", Role.TEACHER);
        String deck = person.browser()
                .post("/upload", Map.of("text", "---\ntitle = \"Numbers\"\n---\n" + cards))
                .follow()
                .press("main form button")
                .address()
                .getPath();
        var unused = person.browser().post(deck + "/learn");
        unused = person.browser().post(deck + "/limits", Map.of("new", "999", "reviews", "999", "answers", "REVEAL"));
        return person;
    }

    /** Answers the card in front and returns which one it was, as soon as the next one is there. */
    static String give(Page page, int grade) {
        return (String) page.evaluate(GIVE, String.valueOf(grade));
    }

    /** The card that was graded when a page gave way in the middle of {@link #give}, if it came to that. */
    static Optional<String> pressed(Page page) {
        return Optional.ofNullable((String) page.evaluate("() => sessionStorage.getItem('pressed')"));
    }

    /** Card and grade of each answer that the server has, in the order in which they were given. */
    static List<String> stored(RunningApp app) {
        return app.database()
                .read(tx -> tx.handle()
                        .createQuery("select card_id, grade from reviews where kind <> 'VOID' order by answered_at")
                        .map((row, context) -> Ids.text(row.getLong("card_id")) + " " + row.getInt("grade"))
                        .list());
    }

    /** Waits until the cards for a time without network have come. */
    static void awaitKept(Screen screen) {
        ScriptedReview.awaitWorker(screen);
        screen.until("""
                async () => {
                    const name = `hebb-${localStorage.getItem("hebb-account")}`;
                    const done = (request) => new Promise((resolve) => {
                        request.onsuccess = () => resolve(request.result);
                    });
                    const db = await done(indexedDB.open(name));
                    const queue = await done(db.transaction("kept").objectStore("kept").get("queue"));
                    db.close();
                    return queue?.html.split("data-modality=").length > 50;
                }""");
    }
}
