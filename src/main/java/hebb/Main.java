package hebb;

import hebb.cli.ExitCode;
import hebb.config.Config;
import hebb.config.ConfigReader;
import hebb.storage.StorageException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** The program's entry: arguments become a command, and its outcome the exit code. */
public final class Main {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private static final String SERVE_USAGE = """
            Usage: serve

            Serves the pages until the program is told to stop. It takes no arguments: all settings come from the
            environment, and --help without a command lists them.""";

    /** The settings cannot be used; its message lists why. */
    private static final class BadSettings extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadSettings(List<String> mistakes) {
            super("Hebb cannot start with these settings:\n  " + String.join("\n  ", mistakes));
        }
    }

    private Main() {}

    public static void main(String[] args) {
        int code = run(Arrays.asList(args), System.getenv());
        if (code != ExitCode.FINE) System.exit(code);
    }

    private static int run(List<String> args, Map<String, String> environment) {
        String name = args.isEmpty() ? "serve" : args.get(0);
        if (HELP.contains(name)) return help();
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        try {
            return name.equals("serve")
                    ? serve(rest, environment)
                    : Commands.run(name, rest, () -> config(environment));
        } catch (BadSettings e) {
            System.err.println(e.getMessage());
            return ExitCode.USAGE;
        } catch (StorageException e) {
            return complain(e.getMessage() + " HEBB_DATABASE is " + database(environment) + ".");
        } catch (Throwable e) {
            return complainOfOurselves(e);
        }
    }

    private static Config config(Map<String, String> environment) {
        Config.Result result = ConfigReader.read(environment);
        if (result instanceof Config.Result.Valid valid) return valid.config();
        throw new BadSettings(((Config.Result.Invalid) result).mistakes());
    }

    private static int serve(List<String> args, Map<String, String> environment) {
        if (args.isEmpty()) return serve(config(environment));
        boolean asked = HELP.contains(args.get(0));
        (asked ? System.out : System.err).println(SERVE_USAGE);
        return asked ? ExitCode.FINE : ExitCode.USAGE;
    }

    private static int serve(Config config) {
        try {
            App app = App.start(config, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "hebb-stop"));
            waitForTheEnd();
            return ExitCode.FINE;
        } catch (RuntimeException e) {
            if (!PortTrouble.isBehind(e)) throw e;
            return complain(PortTrouble.sentence(config.host(), config.port()));
        }
    }

    /** The program ends by a signal; until then whoever called main, such as a build tool, must not go on. */
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database's address without what may hold a password. */
    private static String database(Map<String, String> environment) {
        return config(environment).database().replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static int complain(String sentence) {
        System.err.println("Hebb cannot go on: " + sentence);
        return ExitCode.FAILED;
    }

    /** A fault of ours: one sentence for whoever sits there, the rest for whoever looks for the cause. */
    private static int complainOfOurselves(Throwable fault) {
        LoggerFactory.getLogger(Main.class).debug("the fault", fault);
        return complain("This is a fault of the program itself, " + fault
                + ". Please report it; -Dorg.slf4j.simpleLogger.log.hebb.Main=debug shows where it happened.");
    }

    private static int help() {
        System.out.print("Usage: java -jar hebb.jar [COMMAND] [ARGUMENTS]\n\nCommands:\n"
                + "  serve                  Serves the pages (default).\n" + Commands.help()
                + "\nSettings, from the environment; each also as NAME_FILE, the file that holds the value:\n"
                + Config.help());
        return ExitCode.FINE;
    }
}
