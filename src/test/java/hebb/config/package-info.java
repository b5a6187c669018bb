@NullMarked
package hebb.config;

import org.jspecify.annotations.NullMarked;
