package hebb.plan;

import hebb.scheduling.StudyDay;

/**
 * Days on which nothing is asked.
 *
 * @param last included
 */
public record Vacation(StudyDay first, StudyDay last) {

    public Vacation {
        if (last.compareTo(first) < 0) throw new IllegalArgumentException("a vacation that ends before it begins");
    }

    public boolean covers(StudyDay day) {
        return first.compareTo(day) <= 0 && day.compareTo(last) <= 0;
    }
}
