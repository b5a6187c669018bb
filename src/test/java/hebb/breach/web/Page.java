package hebb.breach.web;

import org.jdbi.v3.core.Handle;

/** A page that sees jdbi. */
public record Page(Handle handle) {}
