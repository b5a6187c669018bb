package hebb.web;

/**
 * A card that could not be answered.
 *
 * @param key the prefix of the messages that say why
 */
public record ReviewNotice(String scope, String key) {}
