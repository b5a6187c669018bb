package hebb.breach.web;

import hebb.breach.Outside;

/** Knows what stands above the rooms. */
public record Trespass(Outside outside) {}
