package hebb.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a Range header asks for (RFC 9110, section 14). Several parts at once, and what is no range,
 * mean the whole.
 *
 * @param from the first byte
 * @param to behind the last byte
 * @param size of the whole
 */
record ByteRange(int from, int to, int size) {

    private static final Pattern FROM = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");
    private static final Pattern LAST = Pattern.compile("bytes=-(\\d{1,9})");

    static ByteRange of(@Nullable String header, int size) {
        Matcher from = FROM.matcher(header == null ? "" : header);
        if (from.matches()) return from(Integer.parseInt(from.group(1)), from.group(2), size);
        Matcher last = LAST.matcher(header == null ? "" : header);
        if (!last.matches()) return new ByteRange(0, size, size);
        int wanted = Integer.parseInt(last.group(1));
        return new ByteRange(wanted == 0 ? size : Math.max(0, size - wanted), size, size);
    }

    private static ByteRange from(int from, String last, int size) {
        int to = last.isEmpty() ? size : Math.min(size, Integer.parseInt(last) + 1);
        // Backwards is no range.
        return from < size && to <= from ? new ByteRange(0, size, size) : new ByteRange(from, to, size);
    }

    boolean isAll() {
        return from == 0 && to == size;
    }

    /** Whether nothing of the file lies in it. */
    boolean isOutside() {
        return from >= size;
    }

    /** As Content-Range says it. */
    String text() {
        return isOutside() ? "bytes */" + size : "bytes " + from + "-" + (to - 1) + "/" + size;
    }
}
