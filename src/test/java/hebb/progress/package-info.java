/** Figures against brute force over random logs, and the queries behind them against a real database. */
@NullMarked
package hebb.progress;

import org.jspecify.annotations.NullMarked;
