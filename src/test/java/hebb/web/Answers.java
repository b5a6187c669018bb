package hebb.web;

import hebb.PlainBrowser;
import hebb.RunningApp;

/** A guest who has begun. */
final class Answers {

    private Answers() {}

    static PlainBrowser guestWithOneCard(RunningApp app) {
        PlainBrowser guest = app.browser();
        guest.open("/")
                .press("form[action=/try] button")
                .press(".review-actions button")
                .press(".grade.good");
        return guest;
    }
}
