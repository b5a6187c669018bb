package hebb.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts word by word, as one text in which words are left out and put in. */
record WordDiff(List<Part> parts) {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    /** Longer texts with no end of differences would take long to compare; they are shown one after the other. */
    private static final long MOST_COMPARISONS = 50_000;

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        LEFT_OUT,
        PUT_IN
    }

    public record Part(Fate fate, String text) {}

    static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (before.equals(after)) return new WordDiff(List.of(new Part(Fate.KEPT, after)));
        if ((long) old.size() * fresh.size() > MOST_COMPARISONS)
            return new WordDiff(List.of(new Part(Fate.LEFT_OUT, before), new Part(Fate.PUT_IN, after)));
        return new WordDiff(parts(old, fresh));
    }

    private static List<Part> parts(List<String> old, List<String> fresh) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(parts, Fate.KEPT, old.subList(at, from));
            add(parts, Fate.LEFT_OUT, delta.getSource().getLines());
            add(parts, Fate.PUT_IN, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(parts, Fate.KEPT, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Fate fate, List<String> words) {
        if (!words.isEmpty()) parts.add(new Part(fate, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
