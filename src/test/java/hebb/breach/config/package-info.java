/** Planted breaches. */
@NullMarked
package hebb.breach.config;

import org.jspecify.annotations.NullMarked;
