package hebb;

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

    static final int FINE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        int code = run(Arrays.asList(args), System.getenv());
        if (code != FINE) System.exit(code);
    }

    private static int run(List<String> args, Map<String, String> environment) {
        String command = args.isEmpty() ? "serve" : args.get(0);
        if (Set.of("--help", "-h", "help").contains(command)) return help();
        if (!command.equals("serve")) return Commands.run(args, environment, System.out, System.err);
        Config.Result config = ConfigReader.read(environment);
        if (config instanceof Config.Result.Invalid invalid) return refuse(invalid.mistakes());
        return serve(((Config.Result.Valid) config).config());
    }

    private static int serve(Config config) {
        try {
            App app = App.start(config, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "hebb-stop"));
            waitForTheEnd();
            return FINE;
        } catch (StorageException e) {
            return complain(e.getMessage() + " HEBB_DATABASE is " + shown(config.database()) + ".");
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

    /** An address without what stands behind its question mark: a password may. */
    private static String shown(String database) {
        return database.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static boolean isBindFailure(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BindException || at.getClass().getSimpleName().equals("JavalinBindException"))
                return true;
        }
        return false;
    }

    private static int refuse(List<String> mistakes) {
        System.err.println("Hebb cannot start with these settings:");
        mistakes.forEach(mistake -> System.err.println("  " + mistake));
        return USAGE;
    }

    private static int complain(String sentence) {
        System.err.println("Hebb cannot start: " + sentence);
        return FAILED;
    }

    private static int help() {
        System.out.print("Usage: java -jar hebb.jar [COMMAND] [ARGUMENTS]\n\nCommands:\n" + Commands.help()
                + "\nSettings, from the environment; each also as NAME_FILE, the file that holds the value:\n"
                + Config.help());
        return FINE;
    }
}
