package hebb.cli;

import hebb.cli.Finding.Verdict;
import java.util.List;
import java.util.Locale;

/** Looks through the whole of an installation and changes nothing. */
public final class DoctorCommand {

    public static final String USAGE = """
            Usage: doctor

            Looks at the settings, the database, its schedules and backups, the room on the disk and the files of the
            built-in decks, and says what is fine, what to look at and what is wrong. Nothing of anybody's is changed, and
            the server may run. On a large database it takes minutes.

            Exit code: 0 nothing is wrong, 1 something is, 2 wrong arguments or settings.""";

    private final Checkup checkup;

    public DoctorCommand(Checkup checkup) {
        this.checkup = checkup;
    }

    public int run(List<String> args, Terminal terminal) {
        if (!args.isEmpty()) return Usage.mistaken(USAGE, terminal);
        List<Finding> findings = checkup.run(terminal::say);
        findings.forEach(finding -> terminal.say(line(finding)));
        boolean wrong = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.WRONG);
        return wrong ? ExitCode.FAILED : ExitCode.FINE;
    }

    private static String line(Finding finding) {
        String verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-9s%s", verdict, finding.sentence());
    }
}
