package hebb.browser;

import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Role;
import hebb.feedback.ReportKind;
import hebb.feedback.Settlement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages around a card, each with something on it. */
final class CardPages {

    /** Who looks at which page. */
    record Path(Person person, String path) {}

    private final RunningApp app;
    private final Cast cast;
    private final Map<String, Path> pages = new LinkedHashMap<>();

    CardPages(RunningApp app, Cast cast) {
        this.app = app;
        this.cast = cast;
    }

    Map<String, Path> all() {
        Person reader = cast.registered("historian", Role.LEARNER);
        reader.browser().post("/try");
        String card = answered(reader);
        Person reporter = cast.registered("reporter", Role.LEARNER);
        reporter.browser().post("/share/" + cast.code);
        String reported = "/cards/" + Cast.text(cast.card);
        reporter.browser().post(reported + "/flag", Map.of("flag", "blue"));
        report(reporter);
        pages.put("history", new Path(reader, "/cards/" + card + "/history"));
        pages.put("redo", new Path(reader, "/review"));
        pages.put("history-new", new Path(cast.ben, reported + "/history"));
        pages.put("history-reported", new Path(reporter, reported + "/history"));
        pages.put("report", new Path(cast.ben, reported + "/report"));
        pages.put("report-waiting", new Path(reporter, reported + "/report"));
        pages.put("report-sent", new Path(reporter, reported + "/report?sent=yes&next=/review"));
        pages.put("deck-reporter", new Path(reporter, "/decks/" + Cast.text(cast.deck)));
        pages.put("reports", new Path(cast.teacher, "/decks/" + Cast.text(cast.deck) + "/reports"));
        pages.put("reports-none", new Path(cast.stranger, "/decks/" + Cast.text(cast.strangersDeck) + "/reports"));
        return pages;
    }

    /** A card that was missed, known, taken back and brought back; then everything taken back but one answer. */
    private String answered(Person reader) {
        Reply question = reader.browser().open("/review");
        String card = question.value("card");
        for (int grade : new int[] {2, 3, 4}) {
            app.clock().advance(Duration.ofSeconds(11));
            Reply again = reader.browser().open("/review?card=" + card);
            var unused = again.press("main button.large").press("button[name=grade][value=" + grade + "]");
        }
        var unused = reader.browser()
                .open("/review")
                .press("form[action='/review/undo'] button")
                .press("form[action='/review/redo'] button")
                .press("form[action='/review/undo'] button")
                .press("form[action='/review/undo'] button");
        reader.browser().post("/cards/" + card + "/flag", Map.of("flag", "orange"));
        return card;
    }

    private void report(Person reporter) {
        app.reports().send(reporter.account(), cast.card, ReportKind.SOURCE, "Nothing of this is in the text.");
        app.reports()
                .settle(
                        cast.teacher.account(),
                        cast.deck,
                        app.reports()
                                .findOpen(reporter.account(), cast.card)
                                .orElseThrow()
                                .id(),
                        Settlement.KEPT,
                        "It is, on the second page.");
        app.reports().send(reporter.account(), cast.card, ReportKind.UNCLEAR, "Which question?\nI see two of them.");
    }
}
