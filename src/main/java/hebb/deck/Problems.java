package hebb.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file, in any order, and no more of them than somebody will read. */
final class Problems {

    /** A file of nothing but mistakes would otherwise be answered by a longer one. */
    static final int MOST = 1000;

    private final String file;
    private final List<ParseProblem> found = new ArrayList<>();
    private int more;

    Problems(String file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        if (found.size() < MOST) found.add(new ParseProblem(file, line, column, message));
        else more++;
    }

    int count() {
        return found.size() + more;
    }

    /** All problems from top to bottom. */
    List<ParseProblem> list() {
        List<ParseProblem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(ParseProblem::line).thenComparingInt(ParseProblem::column));
        if (more > 0) {
            int line = sorted.get(sorted.size() - 1).line();
            sorted.add(new ParseProblem(file, line, 1, "There are " + more + " more problems; mend these first."));
        }
        return List.copyOf(sorted);
    }
}
