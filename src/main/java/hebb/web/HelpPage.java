package hebb.web;

import hebb.account.GradeScale;
import hebb.scheduling.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys, and how it works.
 *
 * @param next the page to go back to, null where none was named
 * @param grades the keys of the buttons that the viewer grades with
 * @param good the name of the one that Space gives
 */
public record HelpPage(@Nullable String next, List<GradeKey> grades, String good) {

    static HelpPage of(@Nullable String next, GradeScale scale) {
        return new HelpPage(
                next, GradeKey.of(scale), GradeKey.nearest(scale, Grade.GOOD).name());
    }
}
