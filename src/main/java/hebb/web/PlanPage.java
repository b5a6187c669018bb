package hebb.web;

import hebb.plan.DayLoad;
import hebb.plan.Portion;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A study plan, as kept or as just typed. */
public record PlanPage(
        String fresh,
        String reviews,
        List<Day> days,
        String from,
        String until,
        boolean slowNew,
        boolean evenOut,
        Portion portion,
        FormProblems problems,
        @Nullable Notice notice) {

    /**
     * A day of the week.
     *
     * @param number 1 for Monday
     */
    public record Day(int number, String name, DayLoad load) {}

    static PlanPage of(PlanForm form, FormProblems problems, @Nullable Notice notice, DateText dates) {
        return new PlanPage(
                form.fresh(),
                form.reviews(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(
                                day.getValue(), dates.weekday(day), form.days().get(day.getValue() - 1)))
                        .toList(),
                form.from(),
                form.until(),
                form.slowNew(),
                form.evenOut(),
                form.portion(),
                problems,
                notice);
    }

    public List<DayLoad> loads() {
        return List.of(DayLoad.values());
    }

    public List<Portion> portions() {
        return Portion.CHOICES;
    }
}
