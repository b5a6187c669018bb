package hebb.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text that somebody signs in with: 3 to 100 letters, digits and . _ - + @, the same however it is typed. */
final class Logins {

    // Marks belong to letters in many scripts.
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._+@-]{3,100}");

    private Logins() {}

    static String normal(String typed) {
        String lower = normalForm(typed).strip().toLowerCase(Locale.ROOT);
        // Lower case can take letters apart again.
        return normalForm(lower);
    }

    private static String normalForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static boolean isValid(String normal) {
        return VALID.matcher(normal).matches();
    }
}
