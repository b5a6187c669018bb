/** What a learner remembers and what is coming: pure figures, and reads over the review log and the schedules. */
@NullMarked
package hebb.progress;

import org.jspecify.annotations.NullMarked;
