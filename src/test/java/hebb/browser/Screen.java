package hebb.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import hebb.Person;
import hebb.RunningApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A window of the browser that notes every request to another origin and every error of the page's own. */
// The successor waits for an address, which a form that comes back to its own page never changes.
@SuppressWarnings("deprecation")
final class Screen implements AutoCloseable {

    /** What to open. */
    record Kind(int width, boolean dark, boolean scripts) {

        static final Kind DESKTOP = new Kind(1280, false, true);
        static final Kind WITHOUT_SCRIPTS = new Kind(1280, false, false);

        String text() {
            return width + (dark ? "-dark" : "-light");
        }
    }

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int HEIGHT = 800;

    private final RunningApp app;
    private final BrowserContext context;
    final Page page;
    final List<String> foreign = new ArrayList<>();
    final List<String> errors = new ArrayList<>();

    Screen(RunningApp app, Kind kind) {
        this(app, Chromium.required().newContext(options(kind)));
    }

    private static Browser.NewContextOptions options(Kind kind) {
        return new Browser.NewContextOptions()
                .setViewportSize(kind.width(), HEIGHT)
                .setColorScheme(kind.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(kind.scripts())
                .setTimezoneId("UTC");
    }

    Screen(RunningApp app, BrowserContext context) {
        this.app = app;
        this.context = context;
        this.page = context.newPage();
        String origin = app.at("/").toString();
        page.onRequest(request -> {
            if (!request.url().startsWith(origin)) foreign.add(request.url());
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) errors.add(message.text());
        });
        page.onPageError(errors::add);
    }

    /** Takes over the cookies of somebody of the cast. */
    Screen as(Person person) {
        person.browser()
                .cookies()
                .forEach((name, value) -> context.addCookies(
                        List.of(new Cookie(name, value).setUrl(app.at("/").toString()))));
        return this;
    }

    /** The same window for somebody else, as if nobody had been here. */
    Screen anew(Person person) {
        page.navigate("about:blank");
        page.setExtraHTTPHeaders(Map.of());
        context.clearCookies();
        foreign.clear();
        errors.clear();
        return as(person);
    }

    Screen open(String path) {
        page.navigate(app.at(path).toString());
        return this;
    }

    /** From home to the first card, as a guest. */
    Screen tryIt() {
        page.locator("form[action='/try'] button").click();
        page.waitForURL("**/review?**");
        return this;
    }

    /** The same page in another window. */
    Screen become(Kind kind) {
        page.setViewportSize(kind.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(kind.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    /** Presses a key that leads to another page, or to another card on the same one. */
    void pressTo(String key) {
        page.evaluate("() => { document.querySelector('main').dataset.left = 'yes'; }");
        page.keyboard().press(key);
        page.waitForFunction("() => document.readyState === 'complete' && document.querySelector('main')"
                + " && !document.querySelector('main')?.dataset.left"
                // The end of a sitting leads on by itself, once the answers have arrived.
                + " && (!document.querySelector('main.review .empty')"
                + " || !['idle', 'sending'].includes(document.body?.dataset.network))");
    }

    /** Waits for what a promise has to tell; a wait for a function would take the promise itself for a yes. */
    void until(String promised) {
        for (int i = 0; i < 300 && !Boolean.TRUE.equals(told(promised)); i++) page.waitForTimeout(100);
        if (!Boolean.TRUE.equals(told(promised))) throw new AssertionError("never true: " + promised);
    }

    private Object told(String promised) {
        try {
            return page.evaluate("async () => Boolean(await (" + promised + ")())");
        } catch (PlaywrightException e) {
            // The page gave way to another one meanwhile.
            return false;
        }
    }

    /** Waits until the review has its next cards and needs no other page for them. */
    Screen ready() {
        try {
            page.waitForFunction("() => document.body?.dataset.ready === 'yes'");
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "not ready: " + page.url() + "\n" + page.locator("body").innerText() + "\n" + errors, e);
        }
        return this;
    }

    /** Takes the network away, or gives it back. */
    void offline(boolean without) {
        context.setOffline(without);
    }

    /** Another tab of the same browser. */
    Page tab() {
        return context.newPage();
    }

    /** A browser that has never been here, with the cookies of this one. */
    Screen fresh() {
        Screen other = new Screen(app, Kind.DESKTOP);
        other.context.addCookies(context.cookies());
        return other;
    }

    /** Makes each answer of the network so many milliseconds late. */
    void slow(int millis) {
        network(millis, -1);
    }

    /** Slows the processor and the network down to what tools that judge pages call a phone. */
    void likeASlowPhone() {
        network(150, 1_600_000 / 8);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", 4);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private void network(int millis, int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", millis);
        conditions.addProperty("downloadThroughput", bytesPerSecond);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    String heading() {
        return page.locator("h1").first().textContent().strip();
    }

    /** The text of the control in focus. */
    String focus() {
        return String.valueOf(page.evaluate("() => document.activeElement.innerText"))
                .strip();
    }

    /** Takes a picture, where -Dhebb.screenshots=true asks for them. */
    void shoot(String name) {
        if (!Boolean.getBoolean("hebb.screenshots")) return;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
