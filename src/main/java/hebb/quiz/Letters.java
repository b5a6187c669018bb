package hebb.quiz;

import java.util.List;

/** What letters have to do with each other: vowels, and neighbours on a keyboard. Without accents. */
final class Letters {

    private static final String VOWELS = "aeiouy\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9"
            + "\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0451\u0456\u0457";

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Letters() {}

    static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Whether one is hit instead of the other; each row stands half a key to the right of the one above it. */
    static boolean areNeighbours(int one, int other) {
        return isBeside(one, other) || isAbove(one, other) || isAbove(other, one);
    }

    private static boolean isBeside(int one, int other) {
        return ROWS.stream()
                .anyMatch(row -> row.indexOf(one) >= 0
                        && row.indexOf(other) >= 0
                        && Math.abs(row.indexOf(one) - row.indexOf(other)) == 1);
    }

    private static boolean isAbove(int one, int other) {
        for (int row = 0; row + 1 < ROWS.size(); row++) {
            int at = ROWS.get(row).indexOf(one);
            int below = ROWS.get(row + 1).indexOf(other);
            if (at >= 0 && below >= 0 && (below == at || below == at - 1)) return true;
        }
        return false;
    }
}
