/** A house in which every rule of the architecture is broken once, to show that the rules notice. Nothing uses it. */
@NullMarked
package hebb.breach;

import org.jspecify.annotations.NullMarked;
