/** Kills and power cuts, and the ledger of what had been acknowledged before them. */
@NullMarked
package hebb.crash;

import org.jspecify.annotations.NullMarked;
