package hebb.card;

import java.util.ArrayList;
import java.util.List;

/** One pass over the square brackets of a cloze text: the gaps they make and the mistakes in them. */
final class Brackets {

    private final String text;
    private final List<Cloze.Gap> gaps = new ArrayList<>();
    private final List<Cloze.Fault> faults = new ArrayList<>();
    private int open = -1;
    private int nested = -1;
    private boolean image;

    private Brackets(String text) {
        this.text = text;
    }

    static List<Cloze.Gap> gaps(String text) {
        return scan(text).gaps;
    }

    static List<Cloze.Fault> faults(String text) {
        return scan(text).faults;
    }

    private static Brackets scan(String text) {
        Brackets brackets = new Brackets(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int formula = c == '$' && !brackets.is('\\', at - 1) ? Formula.end(text, at) : -1;
            // The brackets of a formula are its own.
            if (formula > 0) at = formula - 1;
            if ((c != '[' && c != ']') || brackets.is('\\', at - 1)) continue;
            if (c == '[') brackets.opens(at, brackets.is('!', at - 1) && !brackets.is('\\', at - 2));
            else brackets.closes(at);
        }
        brackets.ends();
        return brackets;
    }

    private boolean is(char c, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private void opens(int at, boolean ofImage) {
        if (open < 0) {
            open = at;
            image = ofImage;
        } else if (nested < 0) {
            nested = at;
        }
    }

    private void closes(int at) {
        boolean link = is('(', at + 1);
        if (open >= 0 && !image && !link) closesGap(at);
        open = -1;
        nested = -1;
    }

    private void closesGap(int at) {
        String answer = text.substring(open + 1, at);
        if (nested >= 0) faults.add(new Cloze.Fault(nested, Cloze.Mistake.NESTED));
        if (answer.isBlank()) faults.add(new Cloze.Fault(open, Cloze.Mistake.EMPTY));
        else gaps.add(new Cloze.Gap(open, at + 1, answer));
    }

    private void ends() {
        if (open >= 0 && !image) faults.add(new Cloze.Fault(open, Cloze.Mistake.UNCLOSED));
    }
}
