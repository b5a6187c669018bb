/** The two databases behind one face: transactions, the writer that groups commits, migrations. Knows no feature. */
@NullMarked
package hebb.storage;

import org.jspecify.annotations.NullMarked;
