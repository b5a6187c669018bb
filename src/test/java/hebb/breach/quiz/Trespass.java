package hebb.breach.quiz;

import hebb.breach.web.Page;

/** Knows a page. */
public record Trespass(Page page) {}
