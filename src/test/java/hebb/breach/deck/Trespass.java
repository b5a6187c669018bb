package hebb.breach.deck;

import hebb.breach.web.Page;

/** Knows a page. */
public record Trespass(Page page) {}
