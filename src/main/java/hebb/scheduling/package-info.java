/** When a card is asked again: grades, schedules, study days and the SM-2 rules. Pure functions of state, input and time. */
@NullMarked
package hebb.scheduling;

import org.jspecify.annotations.NullMarked;
