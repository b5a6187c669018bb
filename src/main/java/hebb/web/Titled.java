package hebb.web;

/** A page whose title in the browser is not a message, such as that of a deck. */
interface Titled {
    String title();
}
