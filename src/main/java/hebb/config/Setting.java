package hebb.config;

import java.util.Locale;

/** Every setting of the program: its name in the environment, its default and what it does. */
public enum Setting {
    PORT("7070", "The port to listen on."),
    HOST("localhost", "The address to listen on; 0.0.0.0 for every network."),
    DATABASE("db/hebb.db", "A file for SQLite, or a jdbc:postgresql: address."),
    DECKS("", "The folder of the built-in decks; empty for ./decks, or those inside the jar where there is none."),
    BASE_URL("", "The address that people use, such as https://hebb.example; https turns secure cookies on."),
    REGISTRATION("open", "Who may make an account: open, invite or closed."),
    TRUSTED_PROXIES("", "Addresses or networks of proxies whose X-Forwarded-For is believed, separated by commas."),
    TIME_ZONE("", "The time zone of learners whose browser tells none; empty for the machine's."),
    COMMIT_GROUP("256", "The most answers that one SQLite commit makes durable together, 1 to 4096."),
    BACKUPS("daily", "Backups of an SQLite database in the folder backups beside it: daily or off.");

    private final String defaultValue;
    private final String meaning;

    Setting(String defaultValue, String meaning) {
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** The name of the environment variable; the same name with _FILE names a file that holds the value. */
    public String variable() {
        return "HEBB_" + name();
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    static String help() {
        StringBuilder text = new StringBuilder();
        for (Setting setting : values()) {
            String shown = setting.defaultValue.isEmpty() ? "" : " [" + setting.defaultValue + "]";
            text.append(String.format(Locale.ROOT, "  %-22s %s%s%n", setting.variable(), setting.meaning, shown));
        }
        return text.toString();
    }
}
