package hebb.cli;

/** What a command tells the shell. */
public final class ExitCode {

    public static final int FINE = 0;
    /** The command understood, and a sentence says what is wrong. */
    public static final int FAILED = 1;
    /** The arguments or the settings make no sense. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
