package hebb.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings: what they mean, what is refused, and that the operator's page lists them all. */
final class ConfigTest {

    private static final Path PAGE = Path.of("docs/operating.md");

    private static Config valid(Map<String, String> environment) {
        Config.Result result = ConfigReader.read(environment);
        if (result instanceof Config.Result.Valid valid) return valid.config();
        throw new AssertionError(result);
    }

    private static List<String> mistakes(Map<String, String> environment) {
        Config.Result result = ConfigReader.read(environment);
        return result instanceof Config.Result.Invalid invalid ? invalid.mistakes() : List.of();
    }

    @Test
    void without_any_setting_it_serves_this_machine_from_a_file() {
        Config config = valid(Map.of("PATH", "/bin", "HOME", "/root"));
        assertThat(config.port()).isEqualTo(7070);
        assertThat(config.host()).isEqualTo("localhost");
        assertThat(config.database()).isEqualTo("db/hebb.db");
        assertThat(config.registration()).isEqualTo(Registration.OPEN);
        assertThat(config.dailyBackups()).isTrue();
        assertThat(config.isSecure()).isFalse();
    }

    @Test
    void every_setting_is_read(@TempDir Path decks) {
        Config config = valid(Map.of(
                "HEBB_PORT", " 80 ",
                "HEBB_HOST", "0.0.0.0",
                "HEBB_DATABASE", "jdbc:postgresql://db/hebb",
                "HEBB_DECKS", decks.toString(),
                "HEBB_BASE_URL", "https://hebb.example/",
                "HEBB_REGISTRATION", "Invite",
                "HEBB_TRUSTED_PROXIES", "10.0.0.1, ,10.0.0.2",
                "HEBB_TIME_ZONE", "Europe/Berlin",
                "HEBB_COMMIT_GROUP", "64",
                "HEBB_BACKUPS", "OFF"));
        assertThat(config.port()).isEqualTo(80);
        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.database()).isEqualTo("jdbc:postgresql://db/hebb");
        assertThat(config.decks()).isEqualTo(decks);
        assertThat(config.baseUrl()).isEqualTo(URI.create("https://hebb.example"));
        assertThat(config.isSecure()).isTrue();
        assertThat(config.registration()).isEqualTo(Registration.INVITE);
        assertThat(config.trustedProxies()).hasSize(2);
        assertThat(config.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(config.commitGroup()).isEqualTo(64);
        assertThat(config.dailyBackups()).isFalse();
    }

    @Test
    void all_mistakes_are_told_together_each_with_its_setting_and_value() {
        List<String> mistakes = mistakes(Map.of(
                "HEBB_PORT", "70000",
                "HEBB_COMMIT_GROUP", "many",
                "HEBB_BACKUPS", "sometimes",
                "HEBB_REGISTRATION", "sometimes",
                "HEBB_BASE_URL", "hebb.example",
                "HEBB_TIME_ZONE", "Mars/Olympus",
                "HEBB_PROT", "80",
                "HEBB_DATABASE_FILE", "/nowhere/secret"));
        assertThat(mistakes)
                .hasSize(8)
                .anyMatch(line -> line.contains("HEBB_PORT") && line.contains("70000"))
                .anyMatch(line -> line.contains("HEBB_COMMIT_GROUP") && line.contains("many"))
                .anyMatch(line -> line.contains("HEBB_BACKUPS") && line.contains("sometimes"))
                .anyMatch(line -> line.contains("HEBB_REGISTRATION") && line.contains("sometimes"))
                .anyMatch(line -> line.contains("HEBB_BASE_URL") && line.contains("hebb.example"))
                .anyMatch(line -> line.contains("HEBB_TIME_ZONE") && line.contains("Mars/Olympus"))
                .anyMatch(line -> line.contains("HEBB_PROT ") && line.contains("not a setting"))
                .anyMatch(line -> line.contains("HEBB_DATABASE_FILE") && line.contains("/nowhere/secret"));
        assertThat(mistakes).allMatch(line -> line.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "HEBB_DECKS, /nonexistent",
        "HEBB_DECKS, pom.xml",
        "HEBB_PORT, -1",
        "HEBB_PORT, 65536",
        "HEBB_PORT, 99999999999",
        "HEBB_COMMIT_GROUP, 0",
        "HEBB_COMMIT_GROUP, 4097",
        "HEBB_BASE_URL, ftp://hebb.example",
        "HEBB_BASE_URL, https://",
        "HEBB_BASE_URL, 'https://a b'",
        "HEBB_BASE_URL, https://hebb.example/hebb",
        "HEBB_BASE_URL, https://hebb.example/?x=1",
        "HEBB_BASE_URL, https://hebb.example?x=1",
        "HEBB_BASE_URL, https://hebb.example#top",
        "HEBB_BASE_URL, https://ada@hebb.example",
        "HEBB_REGISTRATION, opened",
        "HEBB_TIME_ZONE, CEST2",
    })
    void a_value_that_cannot_be_is_one_mistake(String name, String value) {
        assertThat(mistakes(Map.of(name, value))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost:81",
        "192.0.2.7, http://192.0.2.7:81",
        "0.0.0.0, http://localhost:81",
        "::, http://localhost:81",
        "::1, http://[::1]:81",
        "[::1], http://[::1]:81",
        "2001:db8::7, http://[2001:db8::7]:81",
    })
    void the_address_on_this_machine_is_one_that_can_be_opened(String host, String address) {
        Config config = valid(Map.of("HEBB_HOST", host));
        assertThat(config.localAddress(81)).isEqualTo(address);
        assertThat(config.address(81)).isEqualTo(address);
        assertThat(URI.create(address).getHost()).isNotNull();
    }

    @Test
    void the_address_that_people_use_is_the_one_of_the_settings() {
        Config config = valid(Map.of("HEBB_BASE_URL", "https://hebb.example:8443/", "HEBB_HOST", "0.0.0.0"));
        assertThat(config.address(81)).isEqualTo("https://hebb.example:8443");
        assertThat(config.localAddress(81)).isEqualTo("http://localhost:81");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void each_setting_may_come_from_a_file(Setting setting, @TempDir Path folder) throws IOException {
        Map<Setting, String> values = Map.of(
                Setting.DECKS, folder.toString(),
                Setting.PORT, "81",
                Setting.COMMIT_GROUP, "7",
                Setting.BACKUPS, "off",
                Setting.REGISTRATION, "closed",
                Setting.BASE_URL, "https://file.example",
                Setting.TRUSTED_PROXIES, "10.0.0.0/8",
                Setting.TIME_ZONE, "Asia/Tokyo");
        String value = values.getOrDefault(setting, "from-a-file");
        Path file = Files.writeString(folder.resolve("value"), value + "\n");
        Config read = valid(Map.of(setting.variable() + "_FILE", file.toString()));
        assertThat(read).isEqualTo(valid(Map.of(setting.variable(), value)));
        Map<String, String> both = new HashMap<>(Map.of(setting.variable() + "_FILE", file.toString()));
        both.put(setting.variable(), value);
        assertThat(valid(both)).isEqualTo(read);
    }

    @Test
    void help_and_the_operators_page_list_every_setting_as_it_is() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(Setting.values()).map(ConfigTest::row))
                .allSatisfy(row -> assertThat(page).contains(row));
        assertThat(page.lines().filter(line -> line.startsWith("| `HEBB_"))).hasSameSizeAs(Setting.values());
        assertThat(Arrays.stream(Setting.values()))
                .allSatisfy(setting -> assertThat(Config.help()).contains(setting.variable(), setting.meaning()));
    }

    /** A setting's line in the table of the operator's page. */
    private static String row(Setting setting) {
        String shown = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
        return "| `" + setting.variable() + "` | " + shown + " | " + setting.meaning() + " |";
    }
}
