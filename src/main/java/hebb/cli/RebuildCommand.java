package hebb.cli;

import hebb.review.Rebuild;
import java.util.List;
import java.util.function.Consumer;

/** Restores every schedule from the review log. */
public final class RebuildCommand {

    public static final String USAGE = """
            Usage: rebuild
            Replays the review log of every learner and restores the schedules that it gives. Safe at any time.""";

    private static final int TOLD_EVERY = 1_000;

    public int run(List<String> args, Terminal terminal, Rebuild rebuild) {
        if (!args.isEmpty()) return Usage.mistaken(USAGE, terminal);
        Rebuild.Outcome outcome = rebuild.run(telling(terminal::say));
        terminal.say("Schedules replayed: " + outcome.schedules() + ", of learners: " + outcome.learners() + ".");
        terminal.say("Schedules that differed and were restored: " + outcome.differed() + ".");
        return ExitCode.FINE;
    }

    /** Says now and then how far a rebuild has come. */
    static Consumer<Rebuild.Outcome> telling(Consumer<String> progress) {
        return sofar -> {
            if (sofar.learners() % TOLD_EVERY == 0) progress.accept(sofar.learners() + " learners so far.");
        };
    }
}
