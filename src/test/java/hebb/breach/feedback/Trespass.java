package hebb.breach.feedback;

import hebb.breach.web.Page;

/** Knows a page. */
public record Trespass(Page page) {}
