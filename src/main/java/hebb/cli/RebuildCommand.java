package hebb.cli;

import hebb.review.Rebuild;
import java.util.List;
import java.util.Optional;

/** Restores every schedule from the review log. */
public final class RebuildCommand {

    static final String USAGE = """
            Usage: rebuild
            Replays the review log of every learner and restores the schedules that it gives. Safe at any time.""";

    private static final int TOLD_EVERY = 1_000;

    public int run(List<String> args, Terminal terminal, Rebuild rebuild) {
        Optional<Integer> explained = Usage.explained(args, args.isEmpty(), USAGE, terminal);
        if (explained.isPresent()) return explained.get();
        Rebuild.Outcome outcome = rebuild.run(sofar -> {
            if (sofar.learners() % TOLD_EVERY == 0) terminal.say(sofar.learners() + " learners so far.");
        });
        terminal.say("Schedules replayed: " + outcome.schedules() + ", of learners: " + outcome.learners() + ".");
        terminal.say("Schedules that differed and were restored: " + outcome.differed() + ".");
        return ExitCode.FINE;
    }
}
