/** The settings of one running program, read once from the environment and checked together. */
@NullMarked
package hebb.config;

import org.jspecify.annotations.NullMarked;
