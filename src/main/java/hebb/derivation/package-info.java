/** Draft cards from a document, by a few rules that would rather say nothing than something doubtful. Pure; nothing here reads a file. */
@NullMarked
package hebb.derivation;

import org.jspecify.annotations.NullMarked;
