package hebb.web;

import hebb.review.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A flag as pages, forms and addresses name it, none among them. */
public enum FlagChoice {
    NONE,
    RED,
    ORANGE,
    GREEN,
    BLUE;

    static final List<FlagChoice> ALL = List.of(values());

    static FlagChoice of(@Nullable Flag flag) {
        return flag == null ? NONE : valueOf(flag.name());
    }

    static Optional<FlagChoice> parse(@Nullable String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.text().equals(text))
                .findFirst();
    }

    @Nullable
    Flag flag() {
        return this == NONE ? null : Flag.valueOf(name());
    }

    /** Its value in forms, the class of its colour, and the end of the key of its word. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one more press of the key makes of it. */
    public FlagChoice next() {
        return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
    }
}
