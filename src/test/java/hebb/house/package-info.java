/** The rules of the house: which room may use which, and what no class or file of ours does. */
@NullMarked
package hebb.house;

import org.jspecify.annotations.NullMarked;
