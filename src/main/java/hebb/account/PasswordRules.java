package hebb.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a password must be: long, and not among the first that somebody would guess. Nothing about its characters. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    /** Ten billion guesses, the highest mark of the estimator: years of tries against our hashes on one machine. */
    private static final double MIN_GUESSES_LOG10 = 10;

    /** The estimate of a long, hostile text takes seconds; its start is enough to tell that it is hard. */
    private static final int ESTIMATED_CHARS = 24;

    private static final int MIN_DISTINCT = 5;
    private static final int MIN_WORD = 3;
    private static final int MAX_WORDS = 20;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private PasswordRules() {}

    /** Its word lists take a quarter of a second to load, so only who chooses a password waits for them, once. */
    private static final class Estimator {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

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
        return Estimator.ZXCVBN.measure(start, known(login, name)).getGuessesLog10() < MIN_GUESSES_LOG10;
    }

    /** What whoever knows the person and the program would try. */
    private static List<String> known(String login, String name) {
        Stream<String> whole = Stream.of("hebb", login, name);
        Stream<String> parts = Stream.of(login, name).flatMap(NO_LETTERS::splitAsStream);
        return Stream.concat(whole, parts)
                .filter(word -> word.length() >= MIN_WORD)
                .limit(MAX_WORDS)
                .toList();
    }
}
