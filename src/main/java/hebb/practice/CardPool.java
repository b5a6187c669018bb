package hebb.practice;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import hebb.storage.Tx;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the cards that a plan speaks of, and draws its questions out of them. */
record CardPool(Account learner, StudyDay today) {

    /** @param decks those of the plan that the learner learns */
    List<CardId> draw(Tx tx, QuizPlan plan, List<DeckId> decks, long seed) {
        Predicate<Candidate> wanted = inPool(tx.dao(CardPoolDao.class), plan).and(tagged(tx, plan, decks));
        List<Candidate> found = tx.dao(CardPoolDao.class).listCandidates(learner.id(), decks).stream()
                .filter(wanted)
                .toList();
        List<Candidate> drawn = plan.pool() == Pool.COMING
                ? Drawing.soonest(found, plan.questions(), seed)
                : Drawing.any(found, plan.questions(), seed);
        return drawn.stream().map(Candidate::card).toList();
    }

    private Predicate<Candidate> inPool(CardPoolDao dao, QuizPlan plan) {
        return switch (plan.pool()) {
            case ALL -> candidate -> true;
            case MET -> Candidate::isMet;
            case COMING -> candidate -> candidate.comesAfter(today);
            // The last day is today, so that one day means today alone.
            case FORGOTTEN -> among(dao.listForgotten(learner.id(), today.plus(1 - plan.days())));
            case MISSED -> among(dao.listMissed(learner.id(), Objects.requireNonNull(plan.earlier())));
        };
    }

    private static Predicate<Candidate> among(Set<CardId> cards) {
        return candidate -> cards.contains(candidate.card());
    }

    private static Predicate<Candidate> tagged(Tx tx, QuizPlan plan, List<DeckId> decks) {
        return plan.tag() == null ? candidate -> true : among(CardTags.cards(tx, decks, plan.tag()));
    }
}
