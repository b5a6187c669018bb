package hebb.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Asks a running server for a page, for places that have no other HTTP client, such as the image's health check. */
public final class HealthCommand {

    public static final String USAGE = """
            Usage: health [PATH]

            Asks the server that runs on this machine, on HEBB_PORT, for PATH (/health/ready where it is left out).
            Exit code 0 when it answers with 200.""";

    private static final int PATIENCE_MILLIS = 5_000;

    private final String server;

    /** @param server the address of the server, without a slash at the end */
    public HealthCommand(String server) {
        this.server = server;
    }

    public int run(List<String> args, PrintStream err) {
        String path = args.isEmpty() ? "/health/ready" : args.get(0);
        if (args.size() > 1 || !path.startsWith("/")) {
            err.println(USAGE);
            return ExitCode.USAGE;
        }
        try {
            int status = status(path);
            if (status == HttpURLConnection.HTTP_OK) return ExitCode.FINE;
            err.println("The server answers " + status + ".");
        } catch (IOException e) {
            err.println("The server does not answer at " + server + ": " + e.getMessage());
        }
        return ExitCode.FAILED;
    }

    private int status(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
