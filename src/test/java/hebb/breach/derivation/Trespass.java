package hebb.breach.derivation;

import hebb.breach.web.Page;

/** Knows a page. */
public record Trespass(Page page) {}
