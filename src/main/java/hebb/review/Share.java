package hebb.review;

/** What the daily limits leave of one deck for the rest of the day. */
record Share(int due, int fresh) {}
