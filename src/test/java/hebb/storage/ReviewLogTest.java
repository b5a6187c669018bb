package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.storage.StorageException.Kind;
import org.junit.jupiter.api.BeforeEach;

/** The log of reviews is append-only in the database itself, not by good manners. */
final class ReviewLogTest {

    @BeforeEach
    void makeAReviewOfEachOfTwoLearners(Database database) {
        database.write(tx -> {
            run(
                    tx,
                    "insert into decks (id, title, language, tags, created_at, updated_at) values (1, 't', 'en', '', 0, 0)");
            run(
                    tx,
                    "insert into cards (id, deck_id, card_key, side, position, content, created_at, updated_at)"
                            + " values (1, 1, 'k', 1, 1, 'c', 0, 0)");
            for (int learner = 1; learner <= 2; learner++) makeLearner(tx, learner);
            return 0;
        });
    }

    private static void makeLearner(Tx tx, int id) {
        run(
                tx,
                "insert into accounts (id, name, role, zone, created_at) values (" + id
                        + ", 'n', 'LEARNER', 'UTC', 0)");
        run(
                tx,
                "insert into reviews (learner_id, card_id, answer_number, id, deck_id, kind, grade, answered_at,"
                        + " received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,"
                        + " before_ease, after_interval, after_repetitions, after_ease, scheduler, scheduler_version)"
                        + " values (" + id
                        + ", 1, 1, 'r', 1, 'GRADED', 4, 0, 0, 0, 1, 9, 0, 0, 250, 1, 1, 250, 'SM-2', 1)");
    }

    private static int run(Tx tx, String sql) {
        return tx.handle().execute(sql);
    }

    @OnBothDatabases
    void a_review_cannot_be_changed(Database database) {
        assertRefused(database, "update reviews set grade = 5");
        assertRefused(database, "update reviews set response = 'x' where learner_id = 1");
    }

    @OnBothDatabases
    void a_review_cannot_be_deleted(Database database) {
        assertRefused(database, "delete from reviews");
        assertRefused(database, "delete from reviews where learner_id = 1");
    }

    @OnBothDatabases
    void a_review_cannot_be_replaced(Database database) {
        assertRefused(
                database,
                "insert into reviews select * from reviews where true"
                        + " on conflict (learner_id, card_id, answer_number) do update set grade = 0");
    }

    private static void assertRefused(Database database, String sql) {
        assertThatThrownBy(() -> database.write(tx -> run(tx, sql)))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CONSTRAINT))
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(reviews(database, "grade = 4")).isEqualTo(2);
    }

    @OnBothDatabases
    void deleting_the_account_erases_its_reviews_and_no_others(Database database) {
        database.write(tx -> run(tx, "delete from accounts where id = 1"));
        assertThat(reviews(database, "learner_id = 1")).isZero();
        assertThat(reviews(database, "learner_id = 2")).isEqualTo(1);
    }

    private static long reviews(Database database, String where) {
        return database.read(tx -> tx.handle()
                .select("select count(*) from reviews where " + where)
                .mapTo(Long.class)
                .one());
    }
}
