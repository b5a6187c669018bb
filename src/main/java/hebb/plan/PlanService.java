package hebb.plan;

import hebb.account.Account;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;

/** Keeps how much each learner wants to study, and when. */
public final class PlanService {

    private final Database database;

    public PlanService(Database database) {
        this.database = database;
    }

    public StudyPlan get(Account learner) {
        return database.read(tx -> new StudyPlanDao(tx).get(learner.id()));
    }

    public StudyPlan save(Account learner, StudyPlan plan) {
        return database.write(tx -> new StudyPlanDao(tx).save(learner.id(), plan));
    }

    /** Studies on a day that would be free. */
    public StudyPlan studyAnyway(Account learner, StudyDay today) {
        return database.write(tx -> {
            StudyPlanDao plans = new StudyPlanDao(tx);
            return plans.save(learner.id(), plans.get(learner.id()).anyway(today));
        });
    }
}
