package hebb.card;

import org.jspecify.annotations.Nullable;

/** One option of a {@link Choice}, with the reason why it is right or wrong, or null where none is given. */
public record Option(String text, boolean correct, @Nullable String explanation) {}
