package hebb.deck.lint;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The card does not work as it stands. */
    ERROR,
    /** The card works badly, or somebody should say why it is as it is. */
    WARNING,
    /** Worth a look. */
    ADVICE;

    /** The word that is printed. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
