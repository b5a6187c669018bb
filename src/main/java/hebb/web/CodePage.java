package hebb.web;

/**
 * A secret that is shown once.
 *
 * @param key the prefix of the messages around it
 * @param who whom it is for: an account's login, or the name of a role
 * @param secret a code, or the link that holds one
 */
public record CodePage(String key, String who, String secret) {}
