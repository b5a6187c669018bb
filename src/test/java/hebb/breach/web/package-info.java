/** Planted breaches. */
@NullMarked
package hebb.breach.web;

import org.jspecify.annotations.NullMarked;
