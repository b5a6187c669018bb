package hebb.web;

import hebb.plan.DayLoad;
import hebb.plan.Portion;
import hebb.plan.StudyPlan;
import hebb.plan.Vacation;
import hebb.plan.Week;
import hebb.scheduling.StudyDay;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a study plan as it was typed.
 *
 * @param days from Monday on
 * @param from the first day of the vacation as the browser writes it, 2026-11-23
 */
record PlanForm(
        String fresh,
        String reviews,
        List<DayLoad> days,
        String from,
        String until,
        boolean slowNew,
        boolean evenOut,
        Portion portion) {

    private static final int MOST_PER_DAY = 9_999;
    private static final int LONGEST_VACATION = 400;

    static PlanForm of(StudyPlan plan) {
        Vacation vacation = plan.vacation();
        return new PlanForm(
                text(plan.newPerDay()),
                text(plan.reviewsPerDay()),
                plan.week().days(),
                vacation == null ? "" : vacation.first().date().toString(),
                vacation == null ? "" : vacation.last().date().toString(),
                plan.slowNew(),
                plan.evenOut(),
                plan.portion());
    }

    private static String text(@Nullable Integer limit) {
        return limit == null ? "" : String.valueOf(limit);
    }

    static PlanForm read(Context ctx) {
        return new PlanForm(
                Parameters.line(ctx, "new").strip(),
                Parameters.line(ctx, "reviews").strip(),
                IntStream.rangeClosed(1, Week.DAYS)
                        .mapToObj(day -> load(ctx.formParam("day" + day)))
                        .toList(),
                Parameters.line(ctx, "from").strip(),
                Parameters.line(ctx, "until").strip(),
                "on".equals(ctx.formParam("slow")),
                "on".equals(ctx.formParam("even")),
                Portion.parse(Parameters.line(ctx, "portion")).orElse(Portion.ALL));
    }

    /** What is none of the choices counts as a full day. */
    private static DayLoad load(@Nullable String text) {
        return Parameters.choice(text, DayLoad.values()).orElse(DayLoad.FULL);
    }

    FormProblems problems() {
        Map<String, String> keys = new HashMap<>();
        if (isNoLimit(fresh)) keys.put("new", "problem.LIMIT");
        if (isNoLimit(reviews)) keys.put("reviews", "problem.LIMIT");
        if (!(from.isEmpty() && until.isEmpty()) && vacation().isEmpty()) keys.put("vacation", "problem.VACATION");
        return new FormProblems(keys);
    }

    private static boolean isNoLimit(String text) {
        return !text.isEmpty() && limit(text).isEmpty();
    }

    private static Optional<Integer> limit(String text) {
        return Parameters.number(text, 0, MOST_PER_DAY);
    }

    private Optional<Vacation> vacation() {
        return day(from)
                .flatMap(first -> day(until)
                        .filter(last -> last.compareTo(first) >= 0 && last.compareTo(first.plus(LONGEST_VACATION)) <= 0)
                        .map(last -> new Vacation(first, last)));
    }

    /** A day as a date field sends it. */
    static Optional<StudyDay> day(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            boolean near = date.getYear() >= 2000 && date.getYear() < 2200;
            return near ? Optional.of(new StudyDay((int) date.toEpochDay())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The plan of a form without problems. */
    StudyPlan plan(@Nullable StudyDay anyway) {
        return new StudyPlan(
                limit(fresh).orElse(null),
                limit(reviews).orElse(null),
                new Week(days),
                vacation().orElse(null),
                anyway,
                slowNew,
                evenOut,
                portion);
    }
}
