package hebb.breach.scheduling;

import hebb.breach.web.Page;
import java.time.Instant;
import java.util.Random;

/** Takes time and chance from the machine, and knows a page. */
public record WallClock(Page page) {

    public static long now() {
        return Instant.now().toEpochMilli() + new Random().nextInt();
    }
}
