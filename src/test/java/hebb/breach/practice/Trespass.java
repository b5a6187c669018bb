package hebb.breach.practice;

import hebb.breach.web.Page;

/** Knows a page. */
public record Trespass(Page page) {}
