package hebb.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the environment and reports every mistake together. */
public final class ConfigReader {

    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();

    private ConfigReader(Map<String, String> environment) {
        this.environment = environment;
    }

    public static Config.Result read(Map<String, String> environment) {
        return new ConfigReader(environment).read();
    }

    private Config.Result read() {
        refuseUnknownNames();
        int port = number(Setting.PORT, 0, 65_535);
        int commitGroup = number(Setting.COMMIT_GROUP, 1, 4_096);
        Registration registration = registration();
        URI baseUrl = baseUrl();
        ZoneId zone = zone();
        boolean dailyBackups = dailyBackups();
        Config config = new Config(
                port,
                value(Setting.HOST),
                value(Setting.DATABASE),
                decks(),
                baseUrl,
                registration,
                networks(),
                zone,
                commitGroup,
                dailyBackups);
        return mistakes.isEmpty() ? new Config.Result.Valid(config) : new Config.Result.Invalid(mistakes);
    }

    private void refuseUnknownNames() {
        Set<String> known =
                Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        for (String name : new TreeSet<>(environment.keySet())) {
            if (!name.startsWith("HEBB_") || isForTests(name)) continue;
            if (!known.contains(name) && !known.contains(name.replaceFirst("_FILE$", ""))) {
                mistakes.add(name + " is not a setting; --help lists them.");
            }
        }
    }

    private static boolean isForTests(String name) {
        return name.startsWith("HEBB_TEST_") || name.startsWith("HEBB_REQUIRE_");
    }

    private String value(Setting setting) {
        String direct = environment.get(setting.variable());
        if (direct != null && !direct.isBlank()) return direct.strip();
        String file = environment.get(setting.variable() + "_FILE");
        return file == null ? setting.defaultValue() : contents(setting, file);
    }

    private String contents(Setting setting, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            mistakes.add(setting.variable() + "_FILE names " + file + ", which cannot be read.");
            return setting.defaultValue();
        }
    }

    private int number(Setting setting, int least, int most) {
        String text = value(setting);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        mistakes.add(setting.variable() + " must be a whole number from " + least + " to " + most + ", not \"" + text
                + "\".");
        return least;
    }

    private Registration registration() {
        return parsed(
                Setting.REGISTRATION,
                text -> Registration.valueOf(text.toUpperCase(Locale.ROOT)),
                Registration.OPEN,
                "must be open, invite or closed");
    }

    private ZoneId zone() {
        ZoneId machine = ZoneId.systemDefault();
        if (value(Setting.TIME_ZONE).isEmpty()) return machine;
        return parsed(Setting.TIME_ZONE, ZoneId::of, machine, "must be a time zone such as Europe/Berlin");
    }

    private boolean dailyBackups() {
        return parsed(Setting.BACKUPS, ConfigReader::isDaily, true, "must be daily or off");
    }

    private static boolean isDaily(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "daily" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private @Nullable Path decks() {
        if (value(Setting.DECKS).isEmpty()) return null;
        return parsed(Setting.DECKS, ConfigReader::folder, Path.of(""), "must be a folder that is there");
    }

    private static Path folder(String text) {
        Path folder = Path.of(text);
        if (Files.isDirectory(folder)) return folder;
        throw new IllegalArgumentException("no folder: " + text);
    }

    private @Nullable URI baseUrl() {
        if (value(Setting.BASE_URL).isEmpty()) return null;
        return parsed(
                Setting.BASE_URL,
                ConfigReader::httpAddress,
                URI.create("http://localhost"),
                "must be an address such as https://hebb.example, without a path");
    }

    private static URI httpAddress(String text) {
        try {
            URI uri = new URI(text.replaceFirst("/+$", ""));
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && uri.getHost() != null && isBare(uri)) return uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException("no http address: " + text);
    }

    /** Whether nothing stands behind the host and port, nor before them: every link begins at the root. */
    private static boolean isBare(URI uri) {
        return uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
    }

    private <T> T parsed(Setting setting, Function<String, T> parser, T otherwise, String expectation) {
        String text = value(setting);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            mistakes.add(setting.variable() + " " + expectation + ", not \"" + text + "\".");
            return otherwise;
        }
    }

    private List<Network> networks() {
        List<Network> networks = new ArrayList<>();
        for (String item : value(Setting.TRUSTED_PROXIES).split(",")) {
            String text = item.strip();
            if (!text.isEmpty()) Network.parse(text).ifPresentOrElse(networks::add, () -> refuseProxy(text));
        }
        return networks;
    }

    private void refuseProxy(String text) {
        mistakes.add(Setting.TRUSTED_PROXIES.variable()
                + " must be addresses such as 10.0.0.5 or networks such as 10.0.0.0/8, not \"" + text + "\".");
    }
}
