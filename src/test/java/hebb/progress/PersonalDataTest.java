package hebb.progress;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import hebb.account.AccountId;
import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.SessionService;
import hebb.review.ReviewWorld;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.OnBothDatabases;
import hebb.storage.TestDatabases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Whoever asks what is kept of them gets all of it, and nothing of anybody else. */
final class PersonalDataTest {

    private static final AccountId ADA = new AccountId(1);
    private static final AccountId BO = new AccountId(2);

    /** The columns that say whose a row is. */
    private static final Set<String> PEOPLE = Set.of("learner_id", "account_id", "reporter_id", "owner_id");

    /** Keys and no data, an upload that is gone after a day, and the name of a built-in deck, which has no owner. */
    private static final Set<String> WITHHELD = Set.of(
            "accounts.password_hash",
            "web_sessions.token_hash",
            "one_time_codes.code_hash",
            "deck_drafts.content",
            "decks.slug");

    private static Map<String, List<List<String>>> export(Database database, AccountId account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PersonalData(database).write(account, out);
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                List<List<String>> rows = new ArrayList<>();
                CsvReader.builder().ofCsvRecord(text).forEach(row -> rows.add(row.getFields()));
                tables.put(entry.getName(), rows);
            }
        }
        return tables;
    }

    /** One row by the names of its columns. */
    private static Map<String, String> row(Map<String, List<List<String>>> tables, String name, int number) {
        List<List<String>> table = Objects.requireNonNull(tables.get(name));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < table.get(0).size(); i++)
            row.put(table.get(0).get(i), table.get(number).get(i));
        return row;
    }

    @OnBothDatabases
    void it_holds_the_answers_of_one_person_as_they_are_kept(Database database) throws IOException {
        new ReviewWorld(database, 3).answerAll();
        database.write(tx -> tx.handle().execute("update accounts set name = '=1+1' where id = 1")
                + tx.handle().execute("insert into exam_dates values (1, 1, 20600, 20500)")
                + tx.handle().execute("insert into card_marks (learner_id, card_id, flag) values (2, 1, 'RED')"));
        Map<String, List<List<String>>> tables = export(database, ADA);
        assertThat(tables.get("reviews.csv")).hasSize(5);
        assertThat(tables.get("schedules.csv")).hasSize(5);
        assertThat(tables.get("cards.csv")).hasSize(5);
        assertThat(tables.get("card_marks.csv")).hasSize(1);
        // What a spreadsheet would run is text in it.
        assertThat(row(tables, "accounts.csv", 1))
                .containsEntry("name", "'=1+1")
                .containsEntry("created_at", "1970-01-01T00:00:00Z")
                .containsEntry("login", "");
        assertThat(row(tables, "exam_dates.csv", 1))
                .containsEntry("exam_day", "2026-05-27")
                .containsEntry("from_day", "2026-02-16");
        assertThat(row(tables, "learner_decks.csv", 1)).containsEntry("new_per_day", "10");
        Map<String, String> review = row(tables, "reviews.csv", 1);
        assertThat(review.get("id")).hasSize(36);
        assertThat(review.get("card_id")).isEqualTo(row(tables, "cards.csv", 1).get("id"));
        assertThat(export(database, BO).get("card_marks.csv")).hasSize(2);
        assertThat(row(export(database, BO), "accounts.csv", 1)).containsEntry("name", "n");
    }

    /** A row in every table, for each of two people. */
    private static void fill(Database database) {
        new ReviewWorld(database, 3).answerAll();
        for (long id = 1; id <= 2; id++) {
            long person = id;
            long deck = 10 + id;
            List<String> rows = List.of(
                    "insert into web_sessions values ('s%1$d', %1$d, 0, 0, 0)",
                    "insert into one_time_codes values ('c%1$d', 'RESET', null, %1$d, 0, 0, null)",
                    "insert into study_plans values (%1$d, 1, 2, '1111111', null, null, null, %3$s, %3$s, 'ALL', 0)",
                    "insert into exam_dates values (%1$d, 1, 20600, 20500)",
                    "insert into card_marks (learner_id, card_id, flag) values (%1$d, 1, 'RED')",
                    "insert into quiz_attempts values (%1$d, %1$d, 0, null, 'ALL', %3$s, 7, '')",
                    "insert into quiz_questions (learner_id, attempt_id, position, card_id) values (%1$d, %1$d, 1, 2)",
                    "insert into card_reports (id, deck_id, card_id, reporter_id, kind, text, created_at)"
                            + " values (%1$d, 1, 1, %1$d, 'TYPO', 'a typo', 0)",
                    "insert into decks (id, owner_id, title, language, tags, created_at, updated_at)"
                            + " values (%2$d, %1$d, 'own', 'en', '', 0, 0)",
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (%2$d, %2$d, 'k', 1, 1, 'Q: own\nA: b', 0, 0)",
                    "insert into card_reports (id, deck_id, card_id, reporter_id, kind, text, created_at, settled_at,"
                            + " outcome, answer) values (%2$d, %2$d, %2$d, %1$d, 'TYPO', 'b', 0, 1, 'KEPT', 'it is so')",
                    "insert into source_documents values (%2$d, 'book', 'The book')",
                    "insert into media values ('h%1$d', 'PNG', 1, 0, %4$s)",
                    "insert into deck_media values (%2$d, 'a.png', 'h%1$d')",
                    "insert into deck_drafts values (%1$d, %1$d, null, 'mine.md', %4$s, 0, null)");
            boolean sqlite = database.dialect().equals("sqlite");
            database.write(tx -> {
                for (String row : rows) {
                    var unused = tx.handle()
                            .execute(row.formatted(
                                    person, deck, sqlite ? "1" : "true", sqlite ? "x'00'" : "'\\x00'::bytea"));
                }
                return 0;
            });
        }
    }

    @OnBothDatabases
    void of_two_people_each_gets_their_own_from_every_table(Database database) throws IOException {
        fill(database);
        for (AccountId person : List.of(ADA, BO)) {
            Map<String, List<List<String>>> tables = export(database, person);
            for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
                assertThat(table.getValue()).as(table.getKey()).hasSizeGreaterThan(1);
                for (int i = 1; i < table.getValue().size(); i++) {
                    Map<String, String> row = row(tables, table.getKey(), i);
                    row.keySet().retainAll(PEOPLE);
                    assertThat(row.values()).as(table.getKey()).allMatch(Ids.text(person.value())::equals);
                }
            }
            assertThat(row(tables, "accounts.csv", 1)).containsEntry("id", Ids.text(person.value()));
            String own = Ids.text(10 + person.value());
            assertThat(row(tables, "deck_media.csv", 1)).containsEntry("deck_id", own);
            assertThat(tables.get("deck_media.csv")).hasSize(2);
            assertThat(row(tables, "source_documents.csv", 1)).containsEntry("deck_id", own);
            assertThat(tables.get("source_documents.csv")).hasSize(2);
            assertThat(tables.get("cards.csv")).hasSize(6);
            // Both databases write the same.
            assertThat(row(tables, "study_plans.csv", 1)).containsEntry("even_out", "1");
        }
    }

    /** What is handed out is what has to go: a table that somebody adds is looked at here as well. */
    @OnBothDatabases
    void of_somebody_who_was_deleted_nothing_is_left_and_the_other_loses_nothing(Database database) throws IOException {
        fill(database);
        Map<String, List<List<String>>> before = export(database, BO);
        assertThat(export(database, ADA).values()).allMatch(rows -> rows.size() > 1);

        assertThat(accounts(database).erase(ADA)).isTrue();

        assertThat(export(database, ADA).values())
                .hasSize(PersonalFile.values().length)
                .allMatch(rows -> rows.size() == 1);
        assertThat(export(database, BO)).isEqualTo(before);
        for (PersonalFile file : PersonalFile.values()) {
            String table = file.name().toLowerCase(Locale.ROOT);
            for (String column : people(database, file)) {
                int left = database.read(tx -> tx.handle()
                        .select("select count(*) from " + table + " where " + column + " = ?", ADA.value())
                        .mapTo(Integer.class)
                        .one());
                assertThat(left).as(table + "." + column).isZero();
            }
        }
    }

    /** The columns of a table that name somebody. */
    private static List<String> people(Database database, PersonalFile file) {
        List<String> columns = new ArrayList<>();
        database.read(tx -> {
            new PersonalDataDao(tx).tell(file, new AccountId(0), columns::addAll);
            return 0;
        });
        columns.retainAll(PEOPLE);
        return columns;
    }

    static AccountService accounts(Database database) {
        Clock clock = Clock.systemUTC();
        SecureRandom random = new SecureRandom();
        return new AccountService(
                database,
                clock,
                random,
                new Ids(0, clock, random),
                new PasswordHash(random),
                new SessionService(database, clock, random),
                RegistrationMode.CLOSED,
                ZoneOffset.UTC);
    }

    @OnBothDatabases
    void of_somebody_who_is_not_there_it_holds_nothing(Database database) throws IOException {
        new ReviewWorld(database, 3).answerAll();
        assertThat(export(database, new AccountId(7)).values())
                .hasSize(PersonalFile.values().length)
                .allMatch(rows -> rows.size() == 1);
    }

    /** A table or a column that somebody adds is handed out as well, or stands in the list above with a reason. */
    @Test
    void every_column_of_every_table_about_people_is_handed_out() {
        try (Database database = TestDatabases.sqlite()) {
            Set<String> kept = new TreeSet<>(database.<List<String>>read(
                    tx -> tx.handle().createQuery("""
                            select m.name || '.' || c.name
                            from sqlite_master m, pragma_table_info(m.name) c
                            where m.type = 'table' and (m.name = 'accounts' or exists (
                                select 1 from pragma_foreign_key_list(m.name) f
                                where f."table" in ('accounts', 'quiz_attempts')))
                            """).mapTo(String.class).list()));
            Set<String> handedOut = new TreeSet<>(WITHHELD);
            for (PersonalFile file : PersonalFile.values()) {
                String table = file.name().toLowerCase(Locale.ROOT);
                database.read(tx -> {
                    new PersonalDataDao(tx)
                            .tell(file, ADA, columns -> columns.forEach(column -> handedOut.add(table + "." + column)));
                    return 0;
                });
            }
            assertThat(kept).hasSizeGreaterThan(100);
            assertThat(handedOut).containsAll(kept);
        }
    }
}
