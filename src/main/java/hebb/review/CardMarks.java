package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a learner sets aside or marks by hand. None of it touches a schedule. */
public final class CardMarks {

    private final Database database;

    public CardMarks(Database database) {
        this.database = database;
    }

    /** Marks or unmarks a card of the learner's daily review; false when it is not there. */
    public boolean star(Account learner, CardId card, boolean starred) {
        return marking(learner, card, marks -> marks.star(learner.id(), card, starred));
    }

    /** Puts a flag on a card of the learner's daily review, or takes it away where it is null. */
    public boolean flag(Account learner, CardId card, @Nullable Flag flag) {
        return marking(learner, card, marks -> marks.flag(learner.id(), card, flag));
    }

    /** Takes a card out of the queue for this study day. */
    public boolean bury(Account learner, CardId card, StudyDay today) {
        return marking(learner, card, marks -> marks.bury(learner.id(), card, today));
    }

    /** Takes a card out of the queue until it is brought back. */
    public boolean suspend(Account learner, CardId card, boolean suspended) {
        return marking(learner, card, marks -> marks.suspend(learner.id(), card, suspended));
    }

    private boolean marking(Account learner, CardId card, Consumer<MarkDao> change) {
        return database.write(tx -> {
            if (new ReviewLogDao(tx).findAnswerable(learner.id(), card).isEmpty()) return false;
            change.accept(tx.dao(MarkDao.class));
            return true;
        });
    }
}
