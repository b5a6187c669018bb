package hebb.card;

import org.jspecify.annotations.Nullable;

/**
 * One option of a {@link Choice}.
 *
 * @param text one line
 * @param explanation the reason why it is right or wrong, of any number of lines, null where none is given
 */
public record Option(String text, boolean correct, @Nullable String explanation) {

    public Option {
        text = Prose.line(text);
        String why = explanation == null ? "" : Prose.text(explanation);
        explanation = why.isEmpty() ? null : why;
    }
}
