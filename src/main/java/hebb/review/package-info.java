/** The daily review: the append-only log, the schedule that is its projection, the queue, and the service that records one answer. */
@NullMarked
package hebb.review;

import org.jspecify.annotations.NullMarked;
