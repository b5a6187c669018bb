package hebb.deck;

import hebb.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The decks in each learner's daily review. */
public interface LearnerDeckDao {

    @SqlQuery("""
            select l.deck_id as deck, d.title, l.new_per_day, l.reviews_per_day, l.answer_mode
            from learner_decks l join decks d on d.id = l.deck_id
            where l.learner_id = :learner
            order by l.added_at, l.deck_id
            """)
    List<LearnerDeck> listByLearner(AccountId learner);

    @SqlQuery("""
            select l.deck_id as deck, d.title, l.new_per_day, l.reviews_per_day, l.answer_mode
            from learner_decks l join decks d on d.id = l.deck_id
            where l.learner_id = :learner and l.deck_id = :deck
            """)
    Optional<LearnerDeck> find(AccountId learner, DeckId deck);

    @SqlUpdate("""
            insert into learner_decks (learner_id, deck_id, added_at, new_per_day, reviews_per_day)
            values (:learner, :deck, :now, :newPerDay, :reviewsPerDay)
            on conflict (learner_id, deck_id) do nothing
            """)
    void add(AccountId learner, DeckId deck, Instant now, int newPerDay, int reviewsPerDay);

    @SqlUpdate("""
            update learner_decks
            set new_per_day = :newPerDay, reviews_per_day = :reviewsPerDay, answer_mode = :answerMode
            where learner_id = :learner and deck_id = :deck
            """)
    int set(AccountId learner, DeckId deck, int newPerDay, int reviewsPerDay, AnswerMode answerMode);

    @SqlUpdate("delete from learner_decks where learner_id = :learner and deck_id = :deck")
    int remove(AccountId learner, DeckId deck);

    @SqlQuery("select count(*) from learner_decks where deck_id = :deck")
    int countLearners(DeckId deck);

    /** How many others have decks of this owner in their daily review. */
    @SqlQuery("""
            select count(distinct l.learner_id) from decks d join learner_decks l on l.deck_id = d.id
            where d.owner_id = :owner and l.learner_id <> :owner
            """)
    int countOthers(AccountId owner);
}
