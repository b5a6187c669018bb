package hebb;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The commands beside {@code serve}, each with what it needs and no more. */
final class Commands {

    private Commands() {}

    static String help() {
        return "  serve                  Serves the pages (default).\n";
    }

    static int run(List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
        err.println("There is no command " + args.get(0) + "; --help lists them.");
        return Main.USAGE;
    }
}
