package hebb.practice;

import hebb.account.AccountId;
import hebb.card.CardId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The quizzes of each learner. Every load asks for whom. */
interface QuizDao {

    @SqlUpdate("""
            insert into quiz_attempts (learner_id, id, created_at, kind, exam, seed, settings)
            values (:learner, :id, :createdAt, :kind, :exam, :seed, :settings)
            """)
    void add(AccountId learner, @BindMethods Attempt attempt);

    @SqlBatch("""
            insert into quiz_questions (learner_id, attempt_id, position, card_id)
            values (:learner, :attempt, :positions, :cards)
            """)
    void addQuestions(AccountId learner, AttemptId attempt, List<Integer> positions, List<CardId> cards);

    @SqlUpdate("update quiz_attempts set finished_at = :now where learner_id = :learner and finished_at is null")
    void finishUnfinished(AccountId learner, Instant now);

    @SqlUpdate("""
            update quiz_attempts set finished_at = :now
            where learner_id = :learner and id = :attempt and finished_at is null
            """)
    void finish(AccountId learner, AttemptId attempt, Instant now);

    @SqlQuery("""
            select id, created_at, finished_at, kind, exam, seed, settings
            from quiz_attempts where learner_id = :learner and id = :attempt
            """)
    Optional<Attempt> find(AccountId learner, AttemptId attempt);

    @SqlQuery("""
            select id, created_at, finished_at, kind, exam, seed, settings
            from quiz_attempts where learner_id = :learner and finished_at is null
            """)
    Optional<Attempt> findUnfinished(AccountId learner);

    /** In the order in which they are asked. */
    @SqlQuery("""
            select q.position, q.card_id as card, q.response, q.chosen, q.correct,
                coalesce(q.self_judged, false) as self_judged, q.answered_at, coalesce(q.taken_ms, 0) as taken_ms,
                c.retired_at is not null as retired,
                (d.slug is not null and d.archived_at is null) or coalesce(d.owner_id = :learner, false)
                    or exists (select 1 from learner_decks l where l.learner_id = :learner and l.deck_id = d.id)
                    as visible
            from quiz_questions q
            join cards c on c.id = q.card_id
            join decks d on d.id = c.deck_id
            where q.learner_id = :learner and q.attempt_id = :attempt
            order by q.position
            """)
    List<QuizQuestion> listQuestions(AccountId learner, AttemptId attempt);

    /** Stores the first answer to a question; a later one changes nothing. */
    @SqlUpdate("""
            update quiz_questions set response = :response, chosen = :chosen, correct = :correct,
                self_judged = :selfJudged, answered_at = :now, taken_ms = :takenMillis
            where learner_id = :learner and attempt_id = :attempt and position = :position and answered_at is null
            """)
    void answer(AccountId learner, AttemptId attempt, int position, @BindMethods QuizAnswer answer, Instant now);

    /** Says how an answer went that has not been judged. */
    @SqlUpdate("""
            update quiz_questions set correct = :knew
            where learner_id = :learner and attempt_id = :attempt and position = :position
                and answered_at is not null and correct is null
            """)
    void judge(AccountId learner, AttemptId attempt, int position, boolean knew);

    /** Finished attempts in which something was answered, the latest first. */
    @SqlQuery("""
            select a.id, a.created_at, a.kind, a.exam, count(q.answered_at) as answered,
                count(*) filter (where q.correct = true) as known, count(*) filter (where q.correct = false) as missed
            from (
                select id, created_at, kind, exam from quiz_attempts t
                where learner_id = :learner and finished_at is not null
                    and exists (
                        select 1 from quiz_questions q
                        where q.learner_id = t.learner_id and q.attempt_id = t.id and q.answered_at is not null)
                order by id desc
                limit :most
            ) a
            join quiz_questions q on q.learner_id = :learner and q.attempt_id = a.id
            group by a.id, a.created_at, a.kind, a.exam
            order by a.id desc
            """)
    List<QuizResult> listResults(AccountId learner, int most);
}
