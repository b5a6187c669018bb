package hebb.progress;

import hebb.scheduling.StudyDay;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes day tallies for tests. */
final class Tallies {

    private Tallies() {}

    static DayTally answers(StudyDay day, int answers) {
        return new DayTally(day, answers, 0, 0, 0, 0, 0, 0);
    }

    /** Days of study with gaps, over the so many days before and up to today. */
    static List<DayTally> random(RandomGenerator random, StudyDay today, int days) {
        List<DayTally> tallies = new ArrayList<>();
        for (int back = days; back >= 0; back--) {
            if (random.nextInt(4) > 0) tallies.add(random(random, today.plus(-back)));
        }
        return tallies;
    }

    private static DayTally random(RandomGenerator random, StudyDay day) {
        int learning = random.nextInt(30);
        int young = random.nextInt(30);
        int mature = random.nextInt(30);
        return new DayTally(
                day,
                learning + young + mature + 1 + random.nextInt(20),
                learning,
                random.nextInt(learning + 1),
                young,
                random.nextInt(young + 1),
                mature,
                random.nextInt(mature + 1));
    }
}
