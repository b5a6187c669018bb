package hebb.breach.review;

import hebb.breach.storage.Kernel;
import hebb.breach.web.Page;

/** A calculation that asks the database, in a room that knows a page. */
public record ReviewQueue(Kernel kernel, Page page) {}
