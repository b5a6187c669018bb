/** Practice that leaves the schedule alone: a quiz over chosen decks, whose results are kept as attempts and never as reviews. */
@NullMarked
package hebb.practice;

import org.jspecify.annotations.NullMarked;
