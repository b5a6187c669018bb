package hebb.deck.lint;

import hebb.deck.SourcesFile.AllowedWording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that cards are derived from, so that their wording can be told from the cards' own. */
public final class Documents {

    /** Runs of this many words do not arise twice by chance, technical terms and names aside. */
    static final int RUN = 6;

    private final Map<String, String> idByRun = new HashMap<>();
    private final Set<String> allowedRuns = new HashSet<>();

    /** Takes the texts by the ids of their sources, and what may be shared with them all the same. */
    public Documents(Map<String, String> textById, List<AllowedWording> allowed) {
        textById.forEach((id, text) -> {
            List<String> words = Words.of(text);
            for (int at = 0; at + RUN <= words.size(); at++) idByRun.putIfAbsent(run(words, at), id);
        });
        for (AllowedWording wording : allowed) {
            List<String> words = Words.of(wording.phrase());
            for (int at = 0; at + RUN <= words.size(); at++) allowedRuns.add(run(words, at));
        }
    }

    /** The first words of this text that stand in a document in the same order, and that document's id. */
    Optional<Map.Entry<String, String>> sharedWith(String text) {
        List<String> words = Words.of(text);
        for (int at = 0; at + RUN <= words.size(); at++) {
            String run = run(words, at);
            String id = idByRun.get(run);
            if (id != null && !allowedRuns.contains(run)) return Optional.of(Map.entry(run, id));
        }
        return Optional.empty();
    }

    private static String run(List<String> words, int at) {
        return String.join(" ", words.subList(at, at + RUN));
    }
}
