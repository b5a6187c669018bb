package hebb.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one running program, all of them valid.
 *
 * @param database a file path for SQLite, or a jdbc:postgresql address
 * @param decks the folder of the built-in decks, null for the usual places
 * @param baseUrl the address that people use, null when the program is only used on this machine
 * @param trustedProxies proxies whose word on the client's address is believed
 * @param zone for learners whose browser tells no time zone
 * @param commitGroup the most writes in one commit
 * @param dailyBackups whether a backup of an SQLite database is made each day
 */
public record Config(
        int port,
        String host,
        String database,
        @Nullable Path decks,
        @Nullable URI baseUrl,
        Registration registration,
        List<Network> trustedProxies,
        ZoneId zone,
        int commitGroup,
        boolean dailyBackups) {

    /** Hosts that mean every network of this machine. */
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]", "*");

    /** Names of this machine, besides all that begin with 127. */
    private static final Set<String> LOCAL = Set.of("localhost", "::1", "[::1]");

    /** What reading the environment gave: settings, or every mistake in them. */
    public sealed interface Result {
        record Valid(Config config) implements Result {}

        record Invalid(List<String> mistakes) implements Result {}
    }

    public Config {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Whether people reach the program over HTTPS, so that cookies may be bound to it. */
    public boolean isSecure() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }

    /** Whether nobody but this machine is meant to reach the program. */
    public boolean isLocal() {
        String reached = baseUrl == null ? host : String.valueOf(baseUrl.getHost());
        return LOCAL.contains(reached) || reached.matches("127(\\.\\d+){3}");
    }

    /**
     * Where people find the program, without a slash at the end.
     *
     * @param port that it listens on
     */
    public String address(int port) {
        return baseUrl != null ? baseUrl.toString() : localAddress(port);
    }

    /** Where this machine finds the program that listens on this port. */
    public String localAddress(int port) {
        if (EVERYWHERE.contains(host)) return "http://localhost:" + port;
        boolean bareIpv6 = host.contains(":") && !host.startsWith("[");
        return "http://" + (bareIpv6 ? "[" + host + "]" : host) + ":" + port;
    }

    /** One line for each setting, for {@code --help}. */
    public static String help() {
        return Setting.help();
    }
}
