package hebb.derivation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
final class Sentences {

    /** Dots that end no sentence, as in "e.g. Paris", "Dr. Smith", "J. S. Bach", "Smith et al. (1990)" and "am 3. Mai". */
    private static final Pattern NO_END = Pattern.compile(".*(?:^|[\\s(\\[“\"„])(?:"
            + "e\\.g|i\\.e|cf|vs|al|ca|c|approx|resp|incl|Dr|Prof|Mr|Mrs|Ms|St|Sr|Jr|Mt|Lt|Gen|Col|Capt|Sgt|Rev|Hon"
            + "|Fig|Figs|Eq|No|Nos|Vol|pp|p|ed|eds|Ch|Sec|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
            + "|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|bzw|usw|vgl|Nr|Abs|Abb|Tab|Bd|Hrsg|Jh|Mio|Mrd|St|v\\.\\s?Chr|n\\.\\s?Chr"
            + "|p\\.\\s?ej|Sra|núm|pág|\\p{L}|\\d{1,2})\\.\\s*");

    private static final int LONGEST_ABBREVIATION = 24;

    private Sentences() {}

    /** The sentences of one line of text, in their order, without white space around them. */
    static List<String> of(String line, Locale locale) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end == line.length();
            if (!last && (endsWithoutEnd(line, start, end) || goesOn(line, end))) continue;
            sentences.add(line.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    /** Looks at the last characters alone, because what has no end is looked at again and again. */
    private static boolean endsWithoutEnd(String line, int start, int end) {
        String tail = line.substring(Math.max(start, end - LONGEST_ABBREVIATION), end);
        return NO_END.matcher(tail).matches();
    }

    /** What begins with a small letter belongs to the sentence before. */
    private static boolean goesOn(String line, int at) {
        return Character.isLowerCase(line.codePointAt(at));
    }
}
