package hebb.web;

import org.jspecify.annotations.Nullable;

/**
 * The form that takes a deck file.
 *
 * @param deck the id of the deck that gets a new version, null for a new deck
 * @param deckTitle its title
 * @param fault why the last file was refused, null for the first
 * @param text what was pasted and refused, null without any
 */
public record UploadPage(
        @Nullable String deck,
        @Nullable String deckTitle,
        @Nullable String fault,
        @Nullable String text) {}
