/** Measures the program as it is shipped, and writes the figures as tables. No part of the program. */
@NullMarked
package hebb.bench;

import org.jspecify.annotations.NullMarked;
