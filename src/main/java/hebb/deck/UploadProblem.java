package hebb.deck;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A problem of an uploaded file with the line it is about.
 *
 * @param source the line as it stands in the file, shortened where it is very long
 */
public record UploadProblem(int line, int column, String message, String source) {

    private static final int LONGEST = 240;

    /** The first of these problems, which are in the order of the file. */
    static List<UploadProblem> of(List<ParseProblem> problems, String text, int most) {
        List<UploadProblem> shown = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        String line = "";
        int number = 0;
        for (ParseProblem problem : problems.subList(0, Math.min(most, problems.size()))) {
            while (number < problem.line() && lines.hasNext()) {
                line = lines.next();
                number++;
            }
            shown.add(new UploadProblem(problem.line(), problem.column(), problem.message(), around(line, problem)));
        }
        return List.copyOf(shown);
    }

    private static String around(String line, ParseProblem problem) {
        if (line.length() <= LONGEST) return line;
        int from = Math.max(0, Math.min(problem.column() - LONGEST / 2, line.length() - LONGEST));
        return (from > 0 ? "…" : "") + line.substring(from, from + LONGEST) + "…";
    }
}
