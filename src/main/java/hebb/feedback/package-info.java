/** What learners tell the owner of a deck about a card: a report of a mistake, its queue, and what became of it. */
@NullMarked
package hebb.feedback;

import org.jspecify.annotations.NullMarked;
