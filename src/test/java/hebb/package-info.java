/** The program as a whole: the harness that runs it, the cast of its tests, and what holds across all rooms. */
@NullMarked
package hebb;

import org.jspecify.annotations.NullMarked;
