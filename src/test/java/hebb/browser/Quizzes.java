package hebb.browser;

import hebb.PlainBrowser;
import hebb.Reply;
import hebb.RunningApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes quizzes over the small deck, each by somebody new, up to a page that shows what is wanted. */
record Quizzes(RunningApp app) {

    /** @param css what the page must have; every kind of card comes before the end */
    Reply quiz(String css) {
        return until(begin(List.of()), css);
    }

    Reply exam(String css) {
        return until(begin(List.of(Map.entry("exam", "on"))), css);
    }

    private Reply begin(List<Map.Entry<String, String>> more) {
        PlainBrowser browser = app.browser();
        var unused = browser.open("/").press("form[action=/try] button");
        List<Map.Entry<String, String>> fields = new ArrayList<>(more);
        Reply form = browser.open("/practice");
        fields.add(Map.entry("deck", form.value("deck")));
        fields.add(Map.entry("from", "all"));
        fields.add(Map.entry("questions", "20"));
        fields.add(Map.entry("csrf", browser.token()));
        return browser.postForm("/practice", fields, Map.of()).follow();
    }

    private static Reply until(Reply first, String css) {
        Reply at = first;
        while (!at.has(css)) at = at.press(control(at));
        return at;
    }

    /** What goes on from any page of a quiz; the first option is not always right. */
    private static String control(Reply at) {
        if (at.has("button.choice")) return "button.choice";
        return at.has("button[name=knew]") ? "button[name=knew]" : "main button.large";
    }
}
