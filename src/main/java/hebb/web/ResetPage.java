package hebb.web;

/** @param code as typed */
public record ResetPage(String code, FormProblems problems) {}
