/** Planted breaches. */
@NullMarked
package hebb.breach.account;

import org.jspecify.annotations.NullMarked;
