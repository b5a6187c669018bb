package hebb;

import hebb.cli.ExitCode;
import hebb.config.Config;
import hebb.config.ConfigReader;
import hebb.storage.StorageException;
import java.net.BindException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The program's entry: arguments become a command, and its outcome the exit code. */
public final class Main {

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
        if (Set.of("--help", "-h", "help").contains(name)) return help();
        try {
            return name.equals("serve")
                    ? serve(config(environment))
                    : Commands.run(name, args.subList(1, args.size()), () -> config(environment));
        } catch (BadSettings e) {
            System.err.println(e.getMessage());
            return ExitCode.USAGE;
        } catch (StorageException e) {
            return complain(e.getMessage() + " HEBB_DATABASE is " + database(environment) + ".");
        }
    }

    private static Config config(Map<String, String> environment) {
        Config.Result result = ConfigReader.read(environment);
        if (result instanceof Config.Result.Valid valid) return valid.config();
        throw new BadSettings(((Config.Result.Invalid) result).mistakes());
    }

    private static int serve(Config config) {
        try {
            App app = App.start(config, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "hebb-stop"));
            waitForTheEnd();
            return ExitCode.FINE;
        } catch (RuntimeException e) {
            if (!isBindFailure(e)) throw e;
            return complain("Port " + config.port() + " on " + config.host()
                    + " cannot be used: another program has it, or it is not allowed. Set HEBB_PORT to another one.");
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

    private static boolean isBindFailure(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BindException || at.getClass().getSimpleName().equals("JavalinBindException"))
                return true;
        }
        return false;
    }

    private static int complain(String sentence) {
        System.err.println("Hebb cannot go on: " + sentence);
        return ExitCode.FAILED;
    }

    private static int help() {
        System.out.print("Usage: java -jar hebb.jar [COMMAND] [ARGUMENTS]\n\nCommands:\n"
                + "  serve                  Serves the pages (default).\n" + Commands.help()
                + "\nSettings, from the environment; each also as NAME_FILE, the file that holds the value:\n"
                + Config.help());
        return ExitCode.FINE;
    }
}
