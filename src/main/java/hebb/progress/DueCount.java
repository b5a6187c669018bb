package hebb.progress;

import hebb.scheduling.StudyDay;

/** How many cards of a learner fall due on a study day. */
public record DueCount(StudyDay dueDay, int cards) {}
