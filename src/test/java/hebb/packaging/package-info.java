/** What the project ships besides its classes. */
@NullMarked
package hebb.packaging;

import org.jspecify.annotations.NullMarked;
