package hebb.web;

/** Every controller, made once. */
record Controllers(
        HomeController home, ReviewController review, ProgressController progress, HealthController health) {}
