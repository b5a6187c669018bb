package hebb.web;

import hebb.deck.ParseProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card under its owner's pen.
 *
 * @param text the card in the deck grammar, as it was typed
 * @param seen names the card that the text was made of
 * @param faces each side as it would be asked, none while there are problems
 * @param next the page to go on to
 * @param notice the key of a sentence about the last attempt, null without one
 */
public record CardEditPage(
        String card,
        String deck,
        String deckTitle,
        String text,
        String seen,
        List<CardFace> faces,
        List<ParseProblem> problems,
        String next,
        @Nullable String notice) {}
