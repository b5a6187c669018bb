package hebb.account;

import java.util.Locale;

/** The languages that the pages speak, each by its ISO 639 code. */
public enum Language {
    EN,
    ES,
    DE;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
