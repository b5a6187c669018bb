package hebb.cli;

/** What a command tells the shell. */
public final class ExitCode {

    public static final int FINE = 0;
    /** The command understood, and a sentence says why it did nothing. */
    public static final int REFUSED = 1;
    /** A file was read and has mistakes. */
    public static final int PROBLEMS = 1;
    /** The arguments make no sense. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
