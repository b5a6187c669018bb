package hebb.quiz;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many slips of the hand lie between two answers: word by word as {@link WordSlips} tells, and no more in the whole
 * answer than its length allows.
 */
final class Tolerance {

    static final int MOST = 2;

    private static final int SHORT = 4;
    private static final int MIDDLE = 8;

    private Tolerance() {}

    /** How many slips lie between two answers as words without accents; empty where they are different answers. */
    static OptionalInt slips(List<String> one, List<String> other, String language) {
        String joined = String.join("", one);
        String otherJoined = String.join("", other);
        if (isExact(joined) || isExact(otherJoined)) return OptionalInt.empty();
        if (!Opposites.negations(one).equals(Opposites.negations(other))) return OptionalInt.empty();
        int slips = one.size() == other.size()
                ? inWords(one, other, language)
                : joined.equals(otherJoined) ? Math.abs(one.size() - other.size()) : MOST + 1;
        return slips <= limit(joined, otherJoined) ? OptionalInt.of(slips) : OptionalInt.empty();
    }

    /** A digit or an ideograph is no letter among many: each of them counts. */
    private static boolean isExact(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        || Character.getType(c) == Character.LETTER_NUMBER
                        || Character.getType(c) == Character.OTHER_NUMBER
                        || Character.isIdeographic(c));
    }

    private static int inWords(List<String> one, List<String> other, String language) {
        int slips = 0;
        for (int i = 0; i < one.size() && slips <= MOST; i++) slips += inWord(one.get(i), other.get(i), language);
        return slips;
    }

    private static int inWord(String one, String other, String language) {
        if (one.equals(other)) return 0;
        if (Plurals.areForms(List.of(one), List.of(other), language)) return 1;
        int slips = WordSlips.between(one, other, language).orElse(MOST + 1);
        return slips > MOST || Opposites.areOpposed(one, other) ? MOST + 1 : slips;
    }

    private static int limit(String one, String other) {
        int letters = Math.min(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
        if (letters <= SHORT) return 0;
        return letters <= MIDDLE ? 1 : MOST;
    }
}
