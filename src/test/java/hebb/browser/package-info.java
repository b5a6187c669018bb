/** What a person sees and presses, in a real browser: keys, focus, sizes, colours, and no request to anybody else. */
@NullMarked
package hebb.browser;

import org.jspecify.annotations.NullMarked;
