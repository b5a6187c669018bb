package hebb.quiz;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Which differences between two words are slips of the hand. The likelier a slip and the longer the shorter word, the
 * sooner it is forgiven, because the fewer other words lie one slip away: letters that changed places, then doubled
 * ones, then a vowel among consonants, a last letter or a consonant among vowels, then a vowel beside another; and only
 * in long words a key beside the right one, or a consonant beside another. What sounds alike is forgiven sooner: f and ph,
 * i and y, a p or b that m swallows, and how an English -er is spelled. Never the first letter.
 */
final class WordSlips {

    private static final int SWAPPED = 5;
    private static final int DOUBLED = 6;
    private static final int DOUBLED_IN_ROMANCE = 8;
    private static final int VOWEL = 6;
    private static final int LAST = 7;
    private static final int AMONG_VOWELS = 7;
    private static final int ENDING = 8;
    private static final int LONG = 9;
    private static final int VERY_LONG = 12;
    private static final int NO_PATH = 100;

    private final int[] one;
    private final int[] other;
    private final int length;
    private final String language;

    /** What a slip leaves: how many more there may be, and whether a letter may still be missing. */
    private record Budget(int slips, boolean missing) {
        Budget less() {
            return new Budget(slips - 1, missing);
        }

        Budget withoutMissing() {
            return new Budget(slips - 1, false);
        }
    }

    private WordSlips(String one, String other, String language) {
        this.one = one.codePoints().toArray();
        this.other = other.codePoints().toArray();
        this.length = Math.min(this.one.length, this.other.length);
        this.language = language;
    }

    /** How many slips lie between two words, at most two; empty where they are different words. */
    static OptionalInt between(String one, String other, String language) {
        int slips = new WordSlips(one, other, language).slips();
        return slips < NO_PATH ? OptionalInt.of(slips) : OptionalInt.empty();
    }

    private int slips() {
        if (Math.abs(one.length - other.length) > Tolerance.MOST) return NO_PATH;
        return length == 0 ? NO_PATH : from(0, 0, new Budget(most(), true));
    }

    private int most() {
        return length >= LONG ? Tolerance.MOST : 1;
    }

    private int from(int at, int there, Budget left) {
        int i = at;
        int j = there;
        while (i < one.length && j < other.length && one[i] == other[j]) {
            i++;
            j++;
        }
        if (i == one.length && j == other.length) return 0;
        // Before the first difference the words are the same, so either index tells the first letter.
        if (left.slips == 0 || i == 0 || j == 0) return NO_PATH;
        if (left.slips == most() && isRare(i, j)) return 1;
        int otherwise = Math.min(swapped(i, j, left), sounded(i, j, left));
        return 1 + Math.min(otherwise, Math.min(extra(i, j, left), lacking(i, j, left)));
    }

    /** The letters ph for f, or the other way. */
    private int sounded(int i, int j, Budget left) {
        if (length < VOWEL) return NO_PATH;
        if (isPh(one, i) && j < other.length && other[j] == 'f') return from(i + 2, j + 1, left.less());
        if (isPh(other, j) && i < one.length && one[i] == 'f') return from(i + 1, j + 2, left.less());
        return NO_PATH;
    }

    private static boolean isPh(int[] word, int at) {
        return at + 1 < word.length && word[at] == 'p' && word[at + 1] == 'h';
    }

    private int swapped(int i, int j, Budget left) {
        boolean swapped = i + 1 < one.length
                && j + 1 < other.length
                && one[i] == other[j + 1]
                && one[i + 1] == other[j]
                && isSwap(one[i], one[i + 1]);
        return swapped ? from(i + 2, j + 2, left.less()) : NO_PATH;
    }

    /** Two vowels that change places make another word sooner than anything else does: Reise, Riese. */
    private boolean isSwap(int first, int second) {
        if (!Letters.isVowel(first) || !Letters.isVowel(second)) return length >= SWAPPED;
        boolean withI = first == 'i' || second == 'i';
        int with = first == 'i' ? second : first;
        if (withI && (with == 'a' || with == 'u' || language.startsWith("de"))) return false;
        return length >= DOUBLED;
    }

    private int extra(int i, int j, Budget left) {
        if (i >= one.length) return NO_PATH;
        if (isDoubled(one, i)) return from(i + 1, j, left.less());
        return left.missing && isMissed(one, i) ? from(i + 1, j, left.withoutMissing()) : NO_PATH;
    }

    private int lacking(int i, int j, Budget left) {
        if (j >= other.length) return NO_PATH;
        if (isDoubled(other, j)) return from(i, j + 1, left.less());
        return left.missing && isMissed(other, j) ? from(i, j + 1, left.withoutMissing()) : NO_PATH;
    }

    /** Princes and a princess, needles and needless. */
    private boolean isOtherEnding(int[] word, int at) {
        boolean ess = at >= 2 && at + 1 == word.length && word[at] == 's' && word[at - 1] == 's' && word[at - 2] == 'e';
        return ess && length < LONG && language.startsWith("en");
    }

    private boolean isDoubled(int[] word, int at) {
        if (isOtherEnding(word, at)) return false;
        boolean told = language.startsWith("it") || (language.startsWith("es") && (word[at] == 'r' || word[at] == 'l'));
        return word[at] == word[at - 1] && length >= (told ? DOUBLED_IN_ROMANCE : DOUBLED);
    }

    private boolean isMissed(int[] word, int at) {
        if (at + 1 == word.length) return length >= LAST && !isOtherEnding(word, at);
        int beside = (Letters.isVowel(word[at - 1]) ? 1 : 0) + (Letters.isVowel(word[at + 1]) ? 1 : 0);
        if (Letters.isVowel(word[at])) return length >= (beside == 0 ? VOWEL : LONG);
        boolean swallowed = word[at - 1] == 'm' && (word[at] == 'p' || word[at] == 'b');
        return (beside == 2 || swallowed) && length >= AMONG_VOWELS;
    }

    /** A slip that is forgiven alone or not at all. */
    private boolean isRare(int i, int j) {
        if (isReplaced(i, j)) return true;
        if (length < VERY_LONG) return false;
        return (i + 1 < one.length && isRest(i + 1, j)) || (j + 1 < other.length && isRest(i, j + 1));
    }

    private boolean isReplaced(int i, int j) {
        if (i + 1 >= one.length || j + 1 >= other.length || !isRest(i + 1, j + 1)) return false;
        boolean sound = (one[i] == 'i' && other[j] == 'y') || (one[i] == 'y' && other[j] == 'i');
        if (isSpelledAnyhow(i, j)) return length >= ENDING;
        return sound ? length >= VOWEL : length >= LONG && Letters.areNeighbours(one[i], other[j]);
    }

    /** A receptor or a recepter; the letters behind these are the same. */
    private boolean isSpelledAnyhow(int i, int j) {
        String rest = new String(one, i + 1, one.length - i - 1);
        return language.startsWith("en")
                && (rest.equals("r") || rest.equals("rs"))
                && "aeo".indexOf(one[i]) >= 0
                && "aeo".indexOf(other[j]) >= 0;
    }

    private boolean isRest(int i, int j) {
        return Arrays.equals(one, i, one.length, other, j, other.length);
    }
}
