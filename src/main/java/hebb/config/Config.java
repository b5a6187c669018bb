package hebb.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one running program, all of them valid.
 *
 * @param database a file path for SQLite, or a jdbc:postgresql address
 * @param decks the folder of the built-in decks, null for the usual places
 * @param baseUrl the address that people use, null when the program is only used on this machine
 * @param zone for learners whose browser tells no time zone
 * @param commitGroup the most writes in one commit
 */
public record Config(
        int port,
        String host,
        String database,
        @Nullable Path decks,
        @Nullable URI baseUrl,
        Registration registration,
        List<String> trustedProxies,
        ZoneId zone,
        int commitGroup) {

    /** What reading the environment gave: settings, or every mistake in them. */
    public sealed interface Result {
        record Valid(Config config) implements Result {}

        record Invalid(List<String> mistakes) implements Result {}
    }

    public Config {
        trustedProxies = List.copyOf(trustedProxies);
    }

    public boolean isPostgres() {
        return database.startsWith("jdbc:postgresql:");
    }

    /** Whether people reach the program over HTTPS, so that cookies may be bound to it. */
    public boolean isSecure() {
        return baseUrl != null && "https".equals(baseUrl.getScheme());
    }

    /** Where people find the program, without a slash at the end. */
    public String address() {
        return baseUrl != null ? baseUrl.toString() : "http://" + host + ":" + port;
    }

    /** One line for each setting, for {@code --help}. */
    public static String help() {
        return Setting.help();
    }
}
