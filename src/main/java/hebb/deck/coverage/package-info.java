/** Which cards teach which section of which document, so that nothing in a document is left out by oversight. Pure. */
@NullMarked
package hebb.deck.coverage;

import org.jspecify.annotations.NullMarked;
