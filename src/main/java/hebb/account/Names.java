package hebb.account;

import java.util.regex.Pattern;

/** How somebody is greeted: any visible text of at most 80 characters. */
final class Names {

    static final String GUEST = "Guest";

    private static final int MAX_LENGTH = 80;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}]*");

    private Names() {}

    /** Without control characters, which no page shows and one database refuses. */
    static String normal(String typed) {
        return CONTROLS.matcher(typed).replaceAll("").strip();
    }

    static boolean isMissing(String normal) {
        return INVISIBLE.matcher(normal).matches();
    }

    static boolean isTooLong(String normal) {
        return normal.codePointCount(0, normal.length()) > MAX_LENGTH;
    }
}
