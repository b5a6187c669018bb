package hebb.progress;

import hebb.scheduling.StudyDay;

/**
 * What one learner did on one study day, voided answers left out.
 *
 * @param answers of every kind: graded, drill and practice
 * @param learning graded answers to cards that were learning before the answer; likewise young and mature
 * @param learningRemembered those of them with grade 3 or better; likewise young and mature
 */
public record DayTally(
        StudyDay studyDay,
        int answers,
        int learning,
        int learningRemembered,
        int young,
        int youngRemembered,
        int mature,
        int matureRemembered) {

    /** This tally without what the other one of the same day counted. */
    public DayTally minus(DayTally other) {
        return new DayTally(
                studyDay,
                answers - other.answers,
                learning - other.learning,
                learningRemembered - other.learningRemembered,
                young - other.young,
                youngRemembered - other.youngRemembered,
                mature - other.mature,
                matureRemembered - other.matureRemembered);
    }
}
