package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.GradeScale;
import hebb.account.Profile;
import hebb.account.Role;
import hebb.account.Theme;
import hebb.browser.Screen.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every page on a phone, a tablet and a desktop, light and dark: readable by machines, and never wider than its window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageTest {

    /** The least side of what a thumb has to hit. */
    private static final int LEAST_TARGET = 44;

    /** What sticks out of the window, where the page itself could be moved sideways. */
    private static final String WIDER = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                .map(element => element.outerHTML.slice(0, 100)).slice(0, 3)
            """;

    /** Main controls: what one presses to go on, and what leads around. Links inside of text are as tall as their line. */
    private static final String SMALL = """
            least => [...document.querySelectorAll('button, .button, summary, .site-nav a, .review-bar a, .choice, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, label.option')]
              .filter(element => element.checkVisibility())
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([, box]) => box.height < least - 0.5 || box.width < least - 0.5)
              .map(([element, box]) => element.outerHTML.slice(0, 120) + ' is ' + box.width + ' x ' + box.height)
            """;

    private static final String VIOLATIONS = """
            rules => axe.run(document, rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
              .then(results => results.violations
                .map(rule => rule.id + ' ' + rule.nodes[0].html + ' ' + rule.nodes[0].failureSummary))
            """;

    private static final String OPEN =
            "() => document.querySelectorAll('details').forEach(part => { part.open = true; })";

    /** Marks of ours that no page should show. */
    private static final String MARKS = "() => /[\\uE000-\\uE004]/.test(document.documentElement.outerHTML)";

    private RunningApp app;
    // A new one for each page took half of the time.
    private Screen screen;
    private final Map<String, Visit> pages = new LinkedHashMap<>();

    /** Who looks at which page. */
    private record Visit(Person person, String path) {}

    /** What may change with the window; all other rules look at what is the same in every one. */
    private static final List<String> LOOKS = List.of(
            "color-contrast", "target-size", "scrollable-region-focusable", "meta-viewport", "link-in-text-block");

    private static final Kind PHONE = new Kind(360, false, true);

    /** A window of 1280 pixels at 400 per cent. */
    private static final Kind NARROW = new Kind(320, false, true);

    private static List<Kind> windows() {
        return Stream.of(360, 768, 1280)
                .flatMap(width -> Stream.of(new Kind(width, false, true), new Kind(width, true, true)))
                .toList();
    }

    @BeforeAll
    void makePagesWorthSeeing() {
        var unused = Chromium.required();
        app = RunningApp.onSqlite();
        screen = new Screen(app, Kind.DESKTOP);
        Cast cast = new Cast(app);
        Person reader = cast.registered("reader", Role.LEARNER);
        Person done = cast.registered("done", Role.LEARNER);
        for (Person person : List.of(reader, done)) person.browser().post("/try");
        pages.put("visitor", new Visit(cast.visitor, "/"));
        pages.put("home", new Visit(cast.ann, "/"));
        pages.put("home-empty", new Visit(cast.guest, "/"));
        pages.put("help", new Visit(cast.visitor, "/help"));
        pages.put("offline", new Visit(cast.visitor, "/offline"));
        pages.put("question", new Visit(reader, "/review"));
        pages.put("progress-empty", new Visit(cast.guest, "/progress"));
        pages.put("missing", new Visit(cast.visitor, "/nothing/here"));
        Reply question = reader.browser().open("/review");
        pages.put("answer", new Visit(reader, "/review/answer?seen=0&card=" + question.value("card")));
        pages.put("gone", new Visit(reader, "/review/answer?seen=0&card=0000000000001"));
        new CardPages(app, cast).all().forEach((name, path) -> pages.put(name, new Visit(path.person(), path.path())));
        addTypedPages(cast.registered("typist", Role.LEARNER));
        addOfferedChoice(cast.registered("chooser", Role.TEACHER));
        addScales(cast);
        addPlanPages(cast);
        addDeckPages(cast);
        addAccountPages(cast);
        addPracticePages(cast);
        addRichPages(cast);
        finish(done);
        pages.put("home-done", new Visit(done, "/"));
        pages.put("finished", new Visit(done, "/review"));
        pages.put("progress", new Visit(done, "/progress"));
        Reply choice = reader.browser().open("/review");
        while (!choice.has("button.choice")) choice = choice.press("form[action$=/bury] button");
        pages.put("choice", new Visit(reader, "/review"));
        pages.put("choice-wrong", new Visit(reader, "/review/answer?seen=0&choice=0&card=" + choice.value("card")));
    }

    private void addScales(Cast cast) {
        for (GradeScale scale : List.of(GradeScale.TWO, GradeScale.SIX)) {
            Person person = cast.registered("grades-" + scale.name().toLowerCase(Locale.ROOT), Role.LEARNER);
            Profile profile = new Profile("Ada", "UTC", Theme.AUTO, null, scale, false);
            app.accounts().saveProfile(person.account(), profile);
            person.browser().post("/try");
            String card = person.browser().open("/review").value("card");
            pages.put("answer-" + scale, new Visit(person, "/review/answer?seen=0&card=" + card));
            if (scale == GradeScale.SIX) pages.put("help-six", new Visit(person, "/help"));
        }
    }

    private void addPlanPages(Cast cast) {
        pages.put("plan", new Visit(cast.ann, "/plan?done=saved"));
        Person resting = cast.registered("resting", Role.LEARNER);
        String deck = resting.browser().post("/try").follow().value("deck");
        Map<String, String> never =
                IntStream.rangeClosed(1, 7).boxed().collect(Collectors.toMap(day -> "day" + day, day -> "OFF"));
        resting.browser().post("/plan", never);
        pages.put("home-rest", new Visit(resting, "/"));
        String exam = LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC)
                .plusDays(30)
                .toString();
        resting.browser().post("/decks/" + deck + "/exam", Map.of("day", exam));
        pages.put("deck-exam", new Visit(resting, "/decks/" + deck));
        for (String name : List.of("overdue", "spread")) {
            Person behind = cast.registered(name, Role.TEACHER);
            upload(behind, IntStream.range(0, 14).mapToObj(number -> "axon " + number));
            app.database()
                    .write(tx -> tx.handle().execute("""
                    insert into schedules (learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day,
                        last_day, lapses, answers)
                    select l.learner_id, c.id, c.deck_id, 9, 3, 250, 9, 0, 0, 0
                    from learner_decks l join cards c on c.deck_id = l.deck_id
                    where l.learner_id = ?
                    """, behind.account().id().value()));
            if (name.equals("spread")) behind.browser().post("/plan/spread", Map.of("days", "5"));
            pages.put("home-" + name, new Visit(behind, "/"));
        }
        Person pausing = cast.registered("pausing", Role.LEARNER);
        Reply at = pausing.browser().post("/try").follow();
        at = at.press(at.has("button.choice") ? "button.choice" : "main button.large");
        var unused = at.press("button[name=grade][value=4]");
        pages.put("finished-part", new Visit(pausing, "/review?deck=~c1"));
    }

    private void addDeckPages(Cast cast) {
        String deck = "/decks/" + Cast.text(cast.deck);
        pages.put("decks-visitor", new Visit(cast.visitor, "/decks"));
        pages.put("decks", new Visit(cast.teacher, "/decks"));
        pages.put("deck-owner", new Visit(cast.teacher, deck));
        pages.put("deck-learner", new Visit(cast.ann, deck));
        pages.put("share", new Visit(cast.visitor, "/share/" + cast.code));
        pages.put("edit", new Visit(cast.teacher, "/cards/" + Cast.text(cast.card) + "/edit"));
        pages.put("upload", new Visit(cast.teacher, "/upload"));
        String file = "---\ntitle = \"Moss\"\n---\nQ: What is moss?\nA: A plant.\n\nQ: And lichen?\n";
        Reply preview = cast.teacher.browser().post("/upload", Map.of("text", file));
        pages.put("preview", new Visit(cast.teacher, preview.location().orElseThrow()));
        String again = "Q: Fungi, question 0?\nA: Another answer.\n@id: card-0\n";
        Map<String, String> fields = Map.of("text", again, "deck", Cast.text(cast.deck));
        Reply changed = cast.teacher.browser().post("/upload", fields);
        pages.put("preview-changed", new Visit(cast.teacher, changed.location().orElseThrow()));
    }

    private void addRichPages(Cast cast) {
        RichDecks decks = new RichDecks(app, cast);
        Profile profile = new Profile("Rich", "UTC", Theme.AUTO, null, GradeScale.FOUR, true);
        app.accounts().saveProfile(decks.teacher.account(), profile);
        String empty = decks.add("Q: Nothing beside it?\nA: ![a cell](gone.png)\n");
        String rich = decks.add(RichDecks.PHYSICS);
        String arabic = decks.add(RichDecks.ARABIC);
        pages.put("rich-deck", new Visit(decks.teacher, rich));
        pages.put("media", new Visit(decks.teacher, rich + "/media"));
        pages.put("media-unused", new Visit(decks.teacher, empty + "/media"));
        pages.put("arabic-deck", new Visit(decks.teacher, arabic));
        for (String deck : List.of(rich, arabic)) {
            String name = deck.equals(rich) ? "rich" : "arabic";
            Reply question = decks.teacher.browser().open("/review?deck=" + RichDecks.id(deck));
            pages.put(name + "-question", new Visit(decks.teacher, "/review?deck=" + RichDecks.id(deck)));
            String answer = "/review/answer?seen=0&deck=" + RichDecks.id(deck) + "&card=" + question.value("card");
            pages.put(name + "-answer", new Visit(decks.teacher, answer));
        }
        String file = "Q: What? ![a cell](cell.png) ![b](https://example.org/b.png)\nA: cell\n";
        Reply preview = decks.teacher.browser().post("/upload", Map.of("text", file));
        pages.put("preview-media", new Visit(decks.teacher, preview.location().orElseThrow()));
        pages.put("settings-read", new Visit(decks.teacher, "/settings"));
    }

    private void addPracticePages(Cast cast) {
        Quizzes quizzes = new Quizzes(app);
        pages.put("practice-empty", new Visit(cast.guest, "/practice"));
        pages.put("practice-exam", visit(quizzes.exam("#response")));
        pages.put("practice-question", visit(quizzes.quiz(".review-actions button")));
        pages.put(
                "practice-answer", visit(quizzes.quiz(".review-actions button").press(".review-actions button")));
        pages.put("practice-choice", visit(quizzes.quiz("button.choice")));
        pages.put("practice-several", visit(quizzes.quiz(".choices input")));
        pages.put("practice-marked", visit(quizzes.quiz("button.choice").press("button.choice")));
        pages.put("practice-compare", visit(quizzes.exam("ol.rows")));
        Reply result = quizzes.quiz("ol.rows");
        pages.put("practice-result", visit(result));
        var unused = result.press("form[action$=/repeat] button");
        pages.put("practice", new Visit(visit(result).person(), "/practice"));
        Reply nothing = quizzes.quiz(".card").press("form[action$=/end] button");
        pages.put("practice-nothing", visit(nothing));
    }

    private static Visit visit(Reply page) {
        String query = page.address().getRawQuery();
        String path = page.address().getPath() + (query == null ? "" : "?" + query);
        return new Visit(new Person("quiz", null, page.browser()), path);
    }

    private void addTypedPages(Person typist) {
        Reply first = typist.browser().post("/try").follow();
        String limits = "/decks/" + first.value("deck") + "/limits";
        typist.browser().post(limits, Map.of("new", "9", "reviews", "9", "answers", "TYPED"));
        String card = "card=" + first.value("card");
        String answer = "/review/answer?seen=0&" + card + "&typed=";
        pages.put("typed", new Visit(typist, "/review?" + card));
        pages.put("typed-hint", new Visit(typist, "/review?hint=shown&typed=Long-term&" + card));
        pages.put("typed-slip", new Visit(typist, answer + "Long-term+potentation"));
        pages.put("typed-wrong", new Visit(typist, answer + "Synaptic+depressionofthefarthestneuronsinthecortex"));
    }

    /** The answer of a card among those of its neighbours. */
    private void addOfferedChoice(Person chooser) {
        String deck = upload(chooser, Stream.of("axon", "dendrite", "soma", "myelin"));
        chooser.browser().post(deck + "/limits", Map.of("new", "9", "reviews", "9", "answers", "CHOICE"));
        Reply question = chooser.browser().open("/review");
        pages.put("choice-offered", visit(question));
        pages.put("choice-offered-marked", visit(question.press("button.choice")));
        pages.put("deck-chooser", new Visit(chooser, deck));
    }

    /** A deck of one's own in the daily review, with a card for each of these answers; its address. */
    private static String upload(Person teacher, Stream<String> answers) {
        String file = answers.map(answer -> "Q: Which has " + answer.length() + " letters like " + answer.charAt(0)
                        + "?\nA: " + answer + "\n\n")
                .reduce("---\ntitle = \"Cells\"\n---\n", String::concat);
        Reply saved =
                teacher.browser().post("/upload", Map.of("text", file)).follow().press("main form button");
        String deck = saved.address().getPath();
        teacher.browser().post(deck + "/learn");
        return deck;
    }

    private void addAccountPages(Cast cast) {
        pages.put("sign-in", new Visit(cast.visitor, "/sign-in"));
        pages.put("register", new Visit(cast.visitor, "/register"));
        pages.put("register-guest", new Visit(cast.guest, "/register"));
        pages.put("reset", new Visit(cast.visitor, "/reset"));
        pages.put("setup", new Visit(cast.visitor, "/setup"));
        pages.put("settings", new Visit(cast.ann, "/settings?done=saved"));
        pages.put("settings-guest", new Visit(cast.guest, "/settings"));
        pages.put("data", new Visit(cast.teacher, "/settings/data"));
        for (Person person : List.of(cast.guest, cast.ann, cast.teacher, cast.admin))
            pages.put("delete-" + person.name(), new Visit(person, "/settings/data/delete"));
        pages.put("visitor-gone", new Visit(cast.visitor, "/?done=erased"));
        pages.put("admin", new Visit(cast.admin, "/admin"));
        pages.put("forbidden", new Visit(cast.ann, "/admin"));
    }

    /** Answers everything, the first card not at once. */
    private void finish(Person person) {
        Reply at = person.browser().open("/review");
        int grade = 2;
        while (!at.heading().equals("Done for today")) {
            app.clock().advance(Duration.ofSeconds(9));
            at = at.press(at.has("button.choice") ? "button.choice" : "main button.large");
            at = at.press("button[name=grade][value=" + grade + "]");
            grade = 4;
        }
    }

    @AfterAll
    void close() {
        if (screen != null) screen.close();
        if (app != null) app.close();
    }

    @TestFactory
    Stream<DynamicTest> has_no_fault_that_axe_finds_and_fits_every_window() {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> look(page.getKey(), page.getValue())));
    }

    private void look(String name, Visit visit) {
        List<String> faults = new ArrayList<>();
        screen.anew(visit.person()).become(Kind.DESKTOP).open(visit.path());
        faults.addAll(violations(screen.page, List.of()));
        if (Boolean.TRUE.equals(screen.page.evaluate(MARKS))) faults.add("a mark of ours");
        for (Kind kind : windows()) {
            screen.become(kind).shoot(name + "-" + kind.text());
            look(screen.page).forEach(fault -> faults.add(kind.text() + ": " + fault));
        }
        screen.become(PHONE).page.evaluate(OPEN);
        screen.shoot(name + "-open");
        sizes(screen.page).forEach(fault -> faults.add("opened: " + fault));
        faults.addAll(screen.foreign);
        assertThat(faults).isEmpty();
    }

    private static List<String> look(Page page) {
        List<String> faults = new ArrayList<>(violations(page, LOOKS));
        faults.addAll(sizes(page));
        return faults;
    }

    /** What is wider than the window, and what a thumb would miss. */
    private static List<String> sizes(Page page) {
        List<String> faults = new ArrayList<>();
        found(page.evaluate(WIDER)).forEach(element -> faults.add("too wide: " + element));
        found(page.evaluate(SMALL, LEAST_TARGET)).forEach(element -> faults.add("small: " + element));
        return faults;
    }

    private static List<String> found(Object list) {
        return list instanceof List<?> elements
                ? elements.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** @param rules those of axe to apply; none for all */
    private static List<String> violations(Page page, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) page.evaluate(AxeBuilder.getAxeScript());
        return found(page.evaluate(VIOLATIONS, rules)).stream()
                .map(fault -> "axe " + fault)
                .toList();
    }

    /** German has the longest words. */
    @TestFactory
    Stream<DynamicTest> fits_phone_and_desktop_in_other_languages() {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> translated(page.getKey(), page.getValue())));
    }

    private void translated(String name, Visit visit) {
        List<String> faults = new ArrayList<>();
        screen.anew(visit.person());
        for (String language : List.of("de", "es")) {
            screen.page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
            screen.become(PHONE).open(visit.path());
            String spoken = String.valueOf(screen.page.evaluate("() => document.documentElement.lang"));
            if (!spoken.equals(language)) faults.add("in " + spoken + ", not " + language);
            for (Kind kind : List.of(NARROW, PHONE, Kind.DESKTOP)) {
                screen.become(kind).shoot(name + "-" + language + "-" + kind.text());
                sizes(screen.page).forEach(fault -> faults.add(language + " " + kind.text() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void faults_would_be_noticed() {
        try (Screen screen = new Screen(app, new Kind(360, false, true))) {
            screen.page.setContent("<html><body><img src='x.png'><button style='width:20px;height:20px'>x</button>"
                    + "<div style='width:900px;color:#ccc;background:#fff'>wide</div></body></html>");
            assertThat(violations(screen.page, List.of())).anyMatch(fault -> fault.startsWith("axe image-alt"));
            assertThat(look(screen.page))
                    .anyMatch(fault -> fault.startsWith("axe color-contrast"))
                    .anyMatch(fault -> fault.startsWith("small"))
                    .anyMatch(fault -> fault.startsWith("too wide"));
        }
    }
}
