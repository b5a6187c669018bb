package hebb.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one, in which words or letters of the first are left out and those of the second put in. */
record TextDiff(List<Part> parts) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\X");

    /** Longer texts with no end of differences would take long to compare; they are shown one after the other. */
    private static final long MOST_COMPARISONS = 50_000;

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        LEFT_OUT,
        PUT_IN
    }

    public record Part(Fate fate, String text) {}

    /** Word by word. */
    static TextDiff ofWords(String before, String after) {
        if (before.equals(after)) return new TextDiff(List.of(new Part(Fate.KEPT, after)));
        return compared(cut(WORDS, before), cut(WORDS, after), String::equals);
    }

    /** Letter by letter, whatever their case; texts with little in common stand one after the other. */
    static TextDiff ofLetters(String before, String after) {
        List<String> old = cut(LETTERS, before);
        List<String> fresh = cut(LETTERS, after);
        TextDiff diff = compared(old, fresh, String::equalsIgnoreCase);
        boolean alike = 2 * diff.kept() >= Math.max(before.length(), after.length());
        return alike ? diff : replaced(old, fresh);
    }

    /** Whether the two texts have something in common. */
    boolean isAlike() {
        return kept() > 0;
    }

    private int kept() {
        return parts.stream()
                .filter(part -> part.fate() == Fate.KEPT)
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private static TextDiff compared(List<String> old, List<String> fresh, BiPredicate<String, String> equal) {
        if ((long) old.size() * fresh.size() > MOST_COMPARISONS) return replaced(old, fresh);
        return new TextDiff(parts(old, fresh, equal));
    }

    private static TextDiff replaced(List<String> old, List<String> fresh) {
        List<Part> parts = new ArrayList<>();
        add(parts, Fate.LEFT_OUT, old);
        add(parts, Fate.PUT_IN, fresh);
        return new TextDiff(List.copyOf(parts));
    }

    private static List<Part> parts(List<String> old, List<String> fresh, BiPredicate<String, String> equal) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, equal).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(parts, Fate.KEPT, old.subList(at, from));
            add(parts, Fate.LEFT_OUT, delta.getSource().getLines());
            add(parts, Fate.PUT_IN, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(parts, Fate.KEPT, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Fate fate, List<String> pieces) {
        if (!pieces.isEmpty()) parts.add(new Part(fate, String.join("", pieces)));
    }

    private static List<String> cut(Pattern pieces, String text) {
        return pieces.matcher(text).results().map(MatchResult::group).toList();
    }
}
