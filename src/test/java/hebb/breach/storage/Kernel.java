package hebb.breach.storage;

import hebb.breach.review.ReviewQueue;
import org.jspecify.annotations.Nullable;

/** A kernel that knows a feature, which knows it too. */
public record Kernel(@Nullable ReviewQueue queue) {}
