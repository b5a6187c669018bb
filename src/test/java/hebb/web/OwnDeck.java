package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.Cast;
import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.Map;

/** A deck that a teacher brought as a file and learns herself. */
final class OwnDeck {

    /** Hers. */
    final PlainBrowser browser;

    private final String address;

    OwnDeck(RunningApp app, String file) {
        browser = new Cast(app).teacher.browser();
        Reply saved = Upload.file("deck.md", file).send(app, browser).follow().press("main form button");
        address = saved.address().getPath();
        browser.post(address + "/learn");
    }

    /** @param answers how its cards are to be asked */
    OwnDeck ask(String answers) {
        Reply set = browser.post(address + "/limits", Map.of("new", "20", "reviews", "200", "answers", answers));
        assertThat(set.status()).isEqualTo(303);
        return this;
    }
}
