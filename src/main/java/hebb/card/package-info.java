/** What a card is: its kind, its text, its identity inside a deck and its sources. Pure values that know nothing of files, tables or pages. */
@NullMarked
package hebb.card;

import org.jspecify.annotations.NullMarked;
