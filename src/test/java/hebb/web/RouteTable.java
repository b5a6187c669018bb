package hebb.web;

import hebb.Cast;
import hebb.Person;
import hebb.PlainBrowser;
import hebb.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who gets what from every route. A line: method, path, then what each of the cast is answered, in the order of
 * {@link Cast#everybody()}: a status, or where it leads, its end left open by ? or *. In a path {card=fungi} is the
 * first card of the teacher's deck, which ann and ben learn; {card=stars} one of the stranger's; {card=none} an id that
 * nothing has; {attempt=ann} a quiz of ann's; {report=ann} a report of hers about the teacher's deck.
 */
final class RouteTable {

    /** What follows the path in the lines below. */
    static final List<String> PEOPLE = List.of("visitor", "guest", "ann", "ben", "teacher", "stranger", "admin");

    private static final String LINES = """
            GET  /                                      200        200         200         200         200         200         200
            GET  /help                                  200        200         200         200         200         200         200
            POST /try                                   >/review?  >/review?   >/review?   >/review?   >/review?   >/review?   >/review?
            POST /try?deck=stars                        >/decks    >/decks     >/decks     >/decks     >/decks     >/review?   >/decks
            GET  /review                                >/sign-in? >/          200         200         >/          >/          >/
            GET  /review?deck=fungi                     >/sign-in? 404         200         200         404         404         404
            GET  /review?deck=none                      >/sign-in? 404         404         404         404         404         404
            GET  /review/answer?card=fungi&seen=0       >/sign-in? 410         200         200         410         410         410
            GET  /review/answer?card=stars&seen=0       >/sign-in? 410         410         410         410         410         410
            GET  /review/answer?card=none&seen=0        >/sign-in? 410         410         410         410         410         410
            POST /review/answers?card=fungi             401        410         >/review    >/review    410         410         410
            POST /review/answers?card=stars             401        410         410         410         410         410         410
            GET  /review/ahead                          >/sign-in? 200         200         200         200         200         200
            GET  /review/ahead?deck=fungi               >/sign-in? 404         200         200         404         404         404
            GET  /review/ahead?deck=none                >/sign-in? 404         404         404         404         404         404
            POST /review/ahead?card=fungi               401        200         200         200         200         200         200
            POST /review/undo                           401        409         409         409         409         409         409
            POST /review/redo                           401        409         409         409         409         409         409
            POST /cards/{card=fungi}/star               401        404         >/review?   >/review?   404         404         404
            POST /cards/{card=stars}/star               401        404         404         404         404         404         404
            POST /cards/{card=none}/star                401        404         404         404         404         404         404
            POST /cards/{card=fungi}/flag               401        404         >/review?   >/review?   404         404         404
            POST /cards/{card=stars}/flag               401        404         404         404         404         404         404
            GET  /cards/{card=fungi}/history            >/sign-in? 404         200         200         404         404         404
            GET  /cards/{card=stars}/history            >/sign-in? 404         404         404         404         404         404
            GET  /cards/{card=none}/history             >/sign-in? 404         404         404         404         404         404
            GET  /cards/{card=fungi}/report             >/sign-in? 404         200         200         404         404         404
            GET  /cards/{card=stars}/report             >/sign-in? 404         404         404         404         404         404
            POST /cards/{card=fungi}/report             401        404         >/cards/*   >/cards/*   404         404         404
            POST /cards/{card=none}/report              401        404         404         404         404         404         404
            GET  /decks/{deck=fungi}/reports            >/sign-in? 403         404         404         200         404         404
            GET  /decks/{deck=stars}/reports            >/sign-in? 403         404         404         404         200         404
            GET  /decks/{deck=built}/reports            >/sign-in? 403         404         404         404         404         200
            POST /decks/{deck=fungi}/reports/{report=ann} 401      403         404         404         >/decks/*   404         404
            POST /decks/{deck=built}/reports/{report=none} 401     403         404         404         404         404         >/decks/*
            POST /cards/{card=fungi}/bury               401        404         >/review    >/review    404         404         404
            POST /cards/{card=stars}/bury               401        404         404         404         404         404         404
            POST /cards/{card=fungi}/suspend            401        404         >/review    >/review    404         404         404
            POST /cards/{card=stars}/suspend            401        404         404         404         404         404         404
            GET  /decks                                 200        200         200         200         200         200         200
            GET  /decks/{deck=fungi}                    404        404         200         200         200         404         404
            GET  /decks/{deck=stars}                    404        404         404         404         404         200         404
            GET  /decks/{deck=none}                     404        404         404         404         404         404         404
            POST /decks/{deck=fungi}/learn              401        404         >/decks/*   >/decks/*   >/decks/*   404         404
            POST /decks/{deck=stars}/learn              401        404         404         404         404         >/decks/*   404
            POST /decks/{deck=fungi}/leave              401        404         >/decks     >/decks     404         404         404
            POST /decks/{deck=fungi}/limits             401        404         >/decks/*   >/decks/*   404         404         404
            GET  /decks/{deck=fungi}/download?format=md >/sign-in? 404         404         404         200         404         404
            GET  /decks/{deck=none}/download?format=md  >/sign-in? 404         404         404         404         404         404
            POST /decks/{deck=fungi}/share              401        403         403         403         >/decks/*   404         404
            POST /decks/{deck=stars}/share              401        403         403         403         404         >/decks/*   404
            POST /decks/{deck=fungi}/share?share=off    401        403         404         404         >/decks/*   404         404
            POST /decks/{deck=none}/share?share=off     401        403         404         404         404         404         404
            POST /decks/{deck=fungi}/archive            401        403         404         404         >/decks/*   404         404
            POST /decks/{deck=fungi}/archive?archive=off 401       403         403         403         >/decks/*   404         404
            GET  /decks/{deck=fungi}/media              >/sign-in? 403        403         403         200         404         404
            GET  /decks/{deck=none}/media               >/sign-in? 403        403         403         404         404         404
            POST /decks/{deck=fungi}/media              401        403        403         403         >/decks/*   404         404
            POST /decks/{deck=fungi}/media/remove       401        403        403         403         404         404         404
            GET  /media/{deck=fungi}/{hash=none}        404        404        404         404         404         404         404
            GET  /cards/{card=fungi}/edit               >/sign-in? 403         403         403         200         404         404
            GET  /cards/{card=stars}/edit               >/sign-in? 403         403         403         404         200         404
            POST /cards/{card=fungi}/edit               401        403         403         403         422         404         404
            POST /cards/{card=none}/edit                401        403         403         403         404         404         404
            GET  /share/{code=fungi}                    200        200         200         200         200         200         200
            GET  /share/{code=none}                     404        404         404         404         404         404         404
            POST /share/{code=fungi}                    >/review?  >/review?   >/review?   >/review?   >/review?   >/review?   >/review?
            POST /share/{code=none}                     404        404         404         404         404         404         404
            GET  /upload                                >/sign-in? 403         403         403         200         200         200
            POST /upload                                401        403         403         403         >/upload/*  >/upload/*  >/upload/*
            GET  /upload/{draft=none}                   >/sign-in? 403         403         403         404         404         404
            POST /upload/{draft=none}/confirm           401        403         403         403         404         404         404
            GET  /sign-in                               200        200         >/          >/          >/          >/          >/
            POST /sign-in                               422        422         403         403         403         403         403
            POST /sign-out                              401        403         >/          >/          >/          >/          >/
            GET  /reset                                 200        200         200         200         200         200         200
            POST /reset                                 422        422         422         422         422         422         422
            GET  /register                              200        200         >/          >/          >/          >/          >/
            POST /register                              422        422         403         403         403         403         403
            GET  /setup                                 200        200         200         200         200         200         200
            POST /setup                                 422        422         422         422         422         422         422
            GET  /settings                              >/sign-in? 200         200         200         200         200         200
            POST /settings                              401        >/settings? >/settings? >/settings? >/settings? >/settings? >/settings?
            POST /settings/password                     401        403         422         422         422         422         422
            GET  /settings/data                         >/sign-in? 200         200         200         200         200         200
            GET  /settings/data/download                >/sign-in? 200         200         200         200         200         200
            GET  /settings/data/delete                  >/sign-in? 200         200         200         200         200         200
            POST /settings/data/delete                  401        422         422         422         422         422         422
            POST /settings/data/delete?sure             401        >/?         >/?         >/?         >/?         >/?         >/?
            GET  /admin                                 >/sign-in? 403         403         403         403         403         200
            POST /admin/accounts/{account=none}/role    401        403         403         403         403         403         404
            POST /admin/accounts/{account=none}/disable 401        403         403         403         403         403         404
            POST /admin/accounts/{account=none}/enable  401        403         403         403         403         403         404
            POST /admin/accounts/{account=none}/reset   401        403         403         403         403         403         404
            POST /admin/invites                         401        403         403         403         403         403         200
            GET  /practice                              >/sign-in? 200         200         200         200         200         200
            POST /practice?deck=fungi                   401        422         >/practice/* >/practice/* 422       422         422
            POST /practice?deck=stars                   401        422         422         422         422         422         422
            GET  /practice/{attempt=ann}                >/sign-in? 404         200         404         404         404         404
            GET  /practice/{attempt=none}               >/sign-in? 404         404         404         404         404         404
            GET  /practice/{attempt=ann}/answer?question=1 >/sign-in? 404      200         404         404         404         404
            GET  /practice/{attempt=none}/answer?question=1 >/sign-in? 404     404         404         404         404         404
            POST /practice/{attempt=ann}/answers        401        404         >/practice/* 404        404         404         404
            POST /practice/{attempt=none}/answers       401        404         404         404         404         404         404
            GET  /practice/{attempt=ann}/result         >/sign-in? 404         >/practice/* 404        404         404         404
            GET  /practice/{attempt=none}/result        >/sign-in? 404         404         404         404         404         404
            POST /practice/{attempt=ann}/judge          401        404         >/practice/* 404        404         404         404
            POST /practice/{attempt=none}/judge         401        404         404         404         404         404         404
            POST /practice/{attempt=ann}/repeat         401        404         >/practice/* 404        404         404         404
            POST /practice/{attempt=none}/repeat        401        404         404         404         404         404         404
            POST /practice/{attempt=ann}/end            401        404         >/practice/* 404        404         404         404
            POST /practice/{attempt=none}/end           401        404         404         404         404         404         404
            GET  /plan                                  >/sign-in? 200         200         200         200         200         200
            POST /plan                                  401        >/plan?     >/plan?     >/plan?     >/plan?     >/plan?     >/plan?
            POST /plan/anyway                           401        >/          >/          >/          >/          >/          >/
            POST /plan/spread                           401        422         422         422         422         422         422
            POST /plan/gather                           401        >/          >/          >/          >/          >/          >/
            POST /decks/{deck=fungi}/exam               401        404         >/decks/*   >/decks/*   404         404         404
            POST /decks/{deck=stars}/exam               401        404         404         404         404         404         404
            GET  /progress                              >/sign-in? 200         200         200         200         200         200
            GET  /health/live                           200        200         200         200         200         200         200
            GET  /offline                               200        200         200         200         200         200         200
            GET  /sw.js                                 200        200         200         200         200         200         200
            GET  /health/ready                          200        200         200         200         200         200         200
            """;

    /** One line of the table. */
    record Line(String method, String path, List<String> expected) {

        /** The route as the program declares it. */
        String route() {
            return method + " " + path.replaceFirst("\\?.*", "").replaceAll("=[a-z]+}", "}");
        }

        boolean isSafe() {
            return method.equals("GET");
        }

        /** The names of the parameters in path, query and form. */
        List<String> parameters(Cast cast) {
            List<String> names = new ArrayList<>(fields(cast).keySet());
            Stream.of(path.split("[?&{]"))
                    .skip(1)
                    .map(part -> part.replaceFirst("=.*", ""))
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
            return names;
        }

        /** The form of a request that would be right, were it allowed. */
        Map<String, String> fields(Cast cast) {
            return Forms.of(this, cast);
        }

        String address(Cast cast) {
            String address = path;
            for (Map.Entry<String, String> id : ids(cast).entrySet()) {
                address = address.replace("{" + id.getKey() + "}", id.getValue())
                        .replace(id.getKey(), id.getKey().replaceFirst("=.*", "=") + id.getValue());
            }
            return isSafe() ? address : address.replaceFirst("\\?.*", "");
        }

        Reply send(Cast cast, Person person) {
            PlainBrowser browser = person.browser();
            if (isSafe()) return browser.get(address(cast));
            if (browser.token().isEmpty()) browser.get("/");
            return browser.post(address(cast), fields(cast));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private RouteTable() {}

    static List<Line> lines() {
        return LINES.lines().map(RouteTable::line).toList();
    }

    private static Line line(String text) {
        String[] cells = text.trim().split("\\s+");
        List<String> expected = Arrays.asList(cells).subList(2, cells.length);
        if (expected.size() != PEOPLE.size()) throw new IllegalArgumentException(text);
        return new Line(cells[0], cells[1], expected);
    }

    static Map<String, String> ids(Cast cast) {
        return Map.ofEntries(
                Map.entry("card=fungi", Cast.text(cast.card)),
                Map.entry("card=stars", Cast.text(cast.strangersCard)),
                Map.entry("card=none", "0000000000001"),
                Map.entry("deck=fungi", Cast.text(cast.deck)),
                Map.entry("deck=stars", Cast.text(cast.strangersDeck)),
                Map.entry("deck=none", "0000000000001"),
                Map.entry("code=fungi", cast.code),
                Map.entry("code=none", "nocodewithsuchaname"),
                Map.entry("attempt=ann", Cast.text(cast.quiz)),
                Map.entry("attempt=none", "0000000000001"),
                Map.entry("deck=built", Cast.text(cast.builtIn)),
                Map.entry("report=ann", Cast.text(cast.report)),
                Map.entry("report=none", "0000000000001"),
                Map.entry("hash=none", "0".repeat(64)),
                Map.entry("draft=none", "0000000000001"),
                Map.entry("account=none", "0000000000001"));
    }

    /** The forms of the unsafe routes. */
    private static final class Forms {

        static Map<String, String> of(Line line, Cast cast) {
            String query = line.path().contains("?") ? line.path().replaceFirst(".*\\?", "") : "";
            return switch (line.route()) {
                case "POST /try" -> Map.of("zone", "UTC", "deck", ids(cast).getOrDefault(query, ""));
                case "POST /review/answers" ->
                    Map.of(
                            "id",
                                    UUID.nameUUIDFromBytes(line.toString().getBytes(StandardCharsets.UTF_8))
                                            .toString(),
                            "card", ids(cast).getOrDefault(query, ""),
                            "grade", "4",
                            "seen", "0",
                            "shown", "0",
                            "modality", "REVEAL",
                            "chosen", "");
                case "POST /review/ahead" ->
                    Map.of(
                            "id", "0190b3c4-0000-7000-8000-00000000000a",
                            "card", ids(cast).getOrDefault(query, ""),
                            "grade", "4");
                case "POST /review/undo", "POST /review/redo" ->
                    Map.of("deck", "", "answer", "0190b3c4-0000-7000-8000-000000000001");
                case "POST /cards/{card}/star" -> Map.of("star", "on", "deck", "");
                case "POST /cards/{card}/flag" -> Map.of("flag", "red", "deck", "");
                case "POST /cards/{card}/report" -> Map.of("kind", "TYPO", "text", "Fugni");
                case "POST /decks/{deck}/reports/{report}" -> Map.of("outcome", "MENDED", "answer", "");
                case "POST /cards/{card}/suspend" -> Map.of("suspend", "on", "deck", "");
                case "POST /cards/{card}/bury" -> Map.of("deck", "");
                case "POST /decks/{deck}/limits" -> Map.of("new", "7", "reviews", "70", "answers", "TYPED");
                case "POST /decks/{deck}/share" -> Map.of("share", query.isEmpty() ? "on" : "off");
                case "POST /decks/{deck}/archive" -> Map.of("archive", query.isEmpty() ? "on" : "off");
                case "POST /upload" -> Map.of("text", "Q: one?\nA: two\n");
                case "POST /upload/{draft}/confirm" -> Map.of("title", "Sea", "seen", "0");
                case "POST /practice" ->
                    Map.of("deck", ids(cast).getOrDefault(query, ""), "from", "all", "days", "7", "questions", "20");
                case "POST /practice/{attempt}/answers" -> Map.of("question", "1", "shown", "0", "knew", "yes");
                case "POST /practice/{attempt}/judge" -> Map.of("knew-1", "yes");
                case "POST /settings" -> Map.of("name", "Dr. Who", "zone", "UTC", "theme", "DARK");
                case "POST /settings/data/delete" ->
                    query.isEmpty()
                            ? Map.of("current", "not it", "sure", "off")
                            : Map.of("current", Cast.PASSWORD, "sure", "on");
                case "POST /admin/accounts/{account}/role" -> Map.of("role", "TEACHER");
                case "POST /admin/invites" -> Map.of("role", "LEARNER");
                default -> Map.of();
            };
        }
    }
}
