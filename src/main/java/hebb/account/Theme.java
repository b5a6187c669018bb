package hebb.account;

/** The colours that an account asked for; AUTO follows the device. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
