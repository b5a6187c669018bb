package hebb.progress;

import hebb.scheduling.Schedule;

/** How far a card has come, by its interval in days alone: 0 is new, below 7 learning, below 21 young, else mature. */
public enum Stage {
    NEW,
    LEARNING,
    YOUNG,
    MATURE;

    /** An interval of this many days makes a card young: it has survived a week and so is no longer being learned. */
    public static final int YOUNG_DAYS = 7;

    public static Stage ofInterval(int days) {
        if (days >= Schedule.MATURE_DAYS) return MATURE;
        if (days >= YOUNG_DAYS) return YOUNG;
        return days > 0 ? LEARNING : NEW;
    }
}
