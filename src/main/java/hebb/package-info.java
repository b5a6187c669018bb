/** The program: {@link hebb.Main} turns arguments into a command, {@link hebb.App} wires every room together. */
@NullMarked
package hebb;

import org.jspecify.annotations.NullMarked;
