package hebb.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not among the first that somebody would guess. Nothing about its characters. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    /** Ten billion guesses: more than fifteen minutes of tries on a stolen, well-hashed table. */
    private static final double MIN_GUESSES_LOG10 = 10;

    /** The estimate takes longer the longer the password is, and its start is enough to tell that it is hard. */
    private static final int ESTIMATED_CHARS = 64;

    private static final int MIN_DISTINCT = 5;

    private PasswordRules() {}

    /** What is wrong with the password of the person with this login and name; empty when nothing is. */
    public static Optional<PasswordProblem> findProblem(String password, String login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) return Optional.of(PasswordProblem.TOO_SHORT);
        if (length > MAX_LENGTH) return Optional.of(PasswordProblem.TOO_LONG);
        return isEasy(password, login, name) ? Optional.of(PasswordProblem.EASY) : Optional.empty();
    }

    private static boolean isEasy(String password, String login, String name) {
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.codePoints().distinct().count() < MIN_DISTINCT) return true;
        String start = password.substring(0, Math.min(password.length(), ESTIMATED_CHARS));
        return new Zxcvbn().measure(start, List.of(login, name)).getGuessesLog10() < MIN_GUESSES_LOG10;
    }
}
