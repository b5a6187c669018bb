/** How well cards are made: rules from the literature of the craft, checked over decks, with reasons for exceptions. Pure; nothing here reads a file. */
@NullMarked
package hebb.deck.lint;

import org.jspecify.annotations.NullMarked;
