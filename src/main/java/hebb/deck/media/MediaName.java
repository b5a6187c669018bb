package hebb.deck.media;

import hebb.card.Prose;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a picture or a sound is called within its deck: a plain file name, never a path to anything. */
public final class MediaName {

    static final int LONGEST = 100;

    private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\)");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*#&%]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private MediaName() {}

    /** The name of a file as a browser or an archive gives it; only its last part counts. Empty where nothing is left. */
    public static Optional<String> of(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String plain = UNFIT.matcher(Prose.line(last)).replaceAll("");
        String name = SPACE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        boolean fits = !name.isEmpty() && !name.startsWith(".") && name.length() <= LONGEST;
        return fits ? Optional.of(name) : Optional.empty();
    }

    /** The name that the address of a picture in Markdown means; empty where it means something elsewhere. */
    public static Optional<String> ofAddress(String address) {
        if (SCHEME.matcher(address).find() || address.startsWith("/")) return Optional.empty();
        String escaped = LONE_PERCENT.matcher(address).replaceAll("%25").replace("+", "%2B");
        return of(URLDecoder.decode(escaped, StandardCharsets.UTF_8));
    }

    /** How a card names it: Markdown's addresses end at a space unless they stand in angle brackets. */
    public static String asAddress(String name) {
        return name.matches("[^\\s()]+") ? name : "<" + name + ">";
    }
}
