package hebb.web;

/** @param key the prefix of the messages that explain what happened and what to do */
public record ErrorPage(int status, String key) {}
