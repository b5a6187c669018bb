/** The edge: chart geometry, page models and rendered templates. */
@NullMarked
package hebb.web;

import org.jspecify.annotations.NullMarked;
