package hebb.web;

import org.jspecify.annotations.Nullable;

/**
 * The keys, and how it works.
 *
 * @param next the page to go back to, null where none was named
 */
public record HelpPage(@Nullable String next) {}
