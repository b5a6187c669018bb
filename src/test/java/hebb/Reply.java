package hebb;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the program answered: a page on which links and buttons can be pressed, as in one tab of the browser. */
public record Reply(PlainBrowser browser, URI address, int status, HttpHeaders headers, String body) {

    private static final int MOST_REDIRECTS = 5;

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Where the answer sends the browser, as it was written; empty where it is no redirect. */
    public Optional<String> location() {
        return status >= 300 && status < 400 ? header("Location") : Optional.empty();
    }

    /** The page that the redirects end at; itself where there is none. */
    public Reply follow() {
        Reply at = this;
        for (int i = 0; i < MOST_REDIRECTS && at.location().isPresent(); i++) {
            URI next = at.address.resolve(at.location().orElseThrow());
            at = browser.send("GET", next, Map.of(), null);
        }
        return at;
    }

    public Document document() {
        return Jsoup.parse(body, address.toString());
    }

    /** The words of the page, without its head. */
    public String text() {
        return document().body().text();
    }

    /** The first heading. */
    public String heading() {
        return select("h1").text();
    }

    /** The only or first element of this kind; fails without one. */
    public Element select(String css) {
        return Objects.requireNonNull(document().selectFirst(css), () -> "no " + css + " on " + address + ":\n" + body);
    }

    public boolean has(String css) {
        return document().selectFirst(css) != null;
    }

    /** The value of a form's field. */
    public String value(String name) {
        return select("[name=" + name + "]").attr("value");
    }

    /** Presses a button or follows a link, and follows the redirects. */
    public Reply press(String css) {
        return pressOnce(css).follow();
    }

    /** Fills fields of the button's form, presses it, and follows the redirects. */
    public Reply press(String css, Map<String, String> filled) {
        return pressOnce(css, filled).follow();
    }

    /** Presses a button or follows a link, without following a redirect. */
    public Reply pressOnce(String css) {
        return pressOnce(css, Map.of());
    }

    /** Fills fields of the button's form and presses it, without following a redirect. */
    public Reply pressOnce(String css, Map<String, String> filled) {
        Element control = select(css);
        if (control.hasAttr("href")) return browser.send("GET", URI.create(control.absUrl("href")), Map.of(), null);
        FormElement form = (FormElement) Objects.requireNonNull(control.closest("form"), () -> css + " has no form");
        List<Map.Entry<String, String>> fields = fields(form);
        fields.removeIf(field -> filled.containsKey(field.getKey()));
        filled.forEach((name, value) -> fields.add(Map.entry(name, value)));
        if (control.hasAttr("name")) fields.add(Map.entry(control.attr("name"), control.attr("value")));
        return submit(form, control, fields);
    }

    /** The fields that a form sends, without those of its buttons. */
    public static List<Map.Entry<String, String>> fields(FormElement form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.formData().forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        return fields;
    }

    /** A button may lead elsewhere than its form. */
    private Reply submit(Element form, Element button, List<Map.Entry<String, String>> fields) {
        URI action = URI.create(button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action"));
        String encoded = PlainBrowser.encoded(fields);
        if (form.attr("method").equalsIgnoreCase("post")) return browser.send("POST", action, Map.of(), encoded);
        return browser.send("GET", URI.create(action + "?" + encoded), Map.of(), null);
    }
}
