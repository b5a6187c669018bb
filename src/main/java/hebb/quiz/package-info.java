/** How a card is asked, and how a typed answer is judged. Pure: cards, wordings and standings in, verdicts out. */
@NullMarked
package hebb.quiz;

import org.jspecify.annotations.NullMarked;
