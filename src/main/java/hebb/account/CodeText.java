package hebb.account;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The text of a one-time code: 80 random bits as four groups of Crockford's base 32, which has no letters that are
 * mistaken for one another on paper.
 */
final class CodeText {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private CodeText() {}

    /** @param random a source that cannot be predicted */
    static String fresh(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) text.append('-');
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** What the database keeps of a code, however it was typed. */
    static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Fingerprint.of(plain.replace('O', '0').replace('I', '1').replace('L', '1'));
    }
}
