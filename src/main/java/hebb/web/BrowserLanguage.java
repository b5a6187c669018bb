package hebb.web;

import hebb.account.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of our languages a browser likes best. */
final class BrowserLanguage {

    /** Far more than a browser sends; reading a header takes longer the more it lists. */
    private static final int LONGEST = 500;

    private static final List<Locale> KNOWN =
            Stream.of(Language.values()).map(Language::locale).toList();

    private BrowserLanguage() {}

    /** @param accepted the value of Accept-Language; what cannot be read, or names none of ours, means English */
    static Locale of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank() || accepted.length() > LONGEST) return Locale.ENGLISH;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Of commas alone the JDK's parser makes an empty list and takes the first of it.
            return Locale.ENGLISH;
        }
    }
}
