/** One class for each command of the program. */
@NullMarked
package hebb.cli;

import org.jspecify.annotations.NullMarked;
