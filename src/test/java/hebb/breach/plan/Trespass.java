package hebb.breach.plan;

import hebb.breach.review.ReviewQueue;

/** Knows what is reviewed. */
public record Trespass(ReviewQueue queue) {}
