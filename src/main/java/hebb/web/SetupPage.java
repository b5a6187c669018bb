package hebb.web;

/**
 * The form for the first administrator.
 *
 * @param isDone whether there is one already
 * @param code as typed, like the login and the name
 */
public record SetupPage(boolean isDone, String code, String login, String name, FormProblems problems) {}
