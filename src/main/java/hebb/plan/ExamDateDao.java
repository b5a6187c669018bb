package hebb.plan;

import hebb.account.AccountId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the days of exams. Kept statements: an answer may look one up. */
public final class ExamDateDao {

    private static final String FIND = "select exam_day, from_day from exam_dates where learner_id = ? and deck_id = ?";

    private static final String LIST = "select exam_day, from_day, deck_id from exam_dates where learner_id = ?";

    private static final String SET = """
            insert into exam_dates (learner_id, deck_id, exam_day, from_day) values (?, ?, ?, ?)
            on conflict (learner_id, deck_id) do update set exam_day = excluded.exam_day, from_day = excluded.from_day""";

    private static final String REMOVE = "delete from exam_dates where learner_id = ? and deck_id = ?";

    private static final String OVER = """
            select learner_id, deck_id from exam_dates where exam_day < ? order by exam_day limit ?""";

    /** An exam of somebody on a deck. */
    public record Taken(AccountId learner, DeckId deck) {}

    private final Tx tx;

    public ExamDateDao(Tx tx) {
        this.tx = tx;
    }

    public Optional<ExamDate> find(AccountId learner, DeckId deck) {
        return tx.sql(FIND).bind(learner.value()).bind(deck.value()).find(ExamDateDao::found);
    }

    /** All exams of a learner. */
    public Map<DeckId, ExamDate> mapByDeck(AccountId learner) {
        Map<DeckId, ExamDate> exams = new HashMap<>();
        tx.sql(LIST).bind(learner.value()).list(row -> exams.put(new DeckId(row.getLong(3)), found(row)));
        return exams;
    }

    public void set(AccountId learner, DeckId deck, ExamDate exam) {
        tx.sql(SET)
                .bind(learner.value())
                .bind(deck.value())
                .bind((long) exam.day().number())
                .bind((long) exam.from().number())
                .run();
    }

    public void remove(AccountId learner, DeckId deck) {
        tx.sql(REMOVE).bind(learner.value()).bind(deck.value()).run();
    }

    /** Exams that were before this day, the oldest first. */
    public List<Taken> listBefore(StudyDay day, int limit) {
        return tx.sql(OVER)
                .bind((long) day.number())
                .bind((long) limit)
                .list(row -> new Taken(new AccountId(row.getLong(1)), new DeckId(row.getLong(2))));
    }

    private static ExamDate found(ResultSet row) throws SQLException {
        return Objects.requireNonNull(exam(row, 1));
    }

    /** An exam from two columns, beginning at the one given; null where a row has none. */
    public static @Nullable ExamDate exam(ResultSet row, int first) throws SQLException {
        if (row.getObject(first) == null) return null;
        return new ExamDate(new StudyDay(row.getInt(first)), new StudyDay(row.getInt(first + 1)));
    }
}
