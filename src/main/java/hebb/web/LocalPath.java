package hebb.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page to go on to, as a request named it. Browsers read {@code //host}, {@code /\host} and either with tabs in it
 * as another site, so only what is plainly a path of this one passes; anything else becomes the start page, or whatever its caller has instead.
 */
final class LocalPath {

    static final String HOME = "/";

    private static final int MAX_LENGTH = 500;
    private static final String LETTERS = "A-Za-z0-9_~!$&'()*+,;=:@%.-";
    private static final Pattern PATH =
            Pattern.compile("/|(/(?!\\.{1,2}(/|\\?|$))[" + LETTERS + "]++)++/?(\\?[" + LETTERS + "/?]*+)?");
    private static final Set<String> ENTRANCES = Set.of("/sign-in", "/sign-out", "/register", "/setup", "/reset");

    private LocalPath() {}

    static String of(@Nullable String wanted) {
        return of(wanted, HOME);
    }

    static String of(@Nullable String wanted, String otherwise) {
        return find(wanted).orElse(otherwise);
    }

    static Optional<String> find(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > MAX_LENGTH
                || !PATH.matcher(wanted).matches()) return Optional.empty();
        // Who has just come in has no use for the door.
        return Optional.of(wanted).filter(path -> !ENTRANCES.contains(path.replaceFirst("\\?.*", "")));
    }
}
