/**
 * How much somebody wants to study, and when: limits over all decks, days off, vacations, the day of an exam. The
 * calculations are pure; what is due and what was answered comes from the review.
 */
@NullMarked
package hebb.plan;

import org.jspecify.annotations.NullMarked;
