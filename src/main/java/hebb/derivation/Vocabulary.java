package hebb.derivation;

import hebb.derivation.SourceDocument.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a document, so that a rule can ask how a word is used elsewhere in it. */
final class Vocabulary {

    private static final Set<String> INTRODUCING = Set.of("a", "an", "this", "that", "these");

    private final Set<String> small = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();

    static Vocabulary of(List<Passage> passages) {
        Vocabulary vocabulary = new Vocabulary();
        for (Passage passage : passages) vocabulary.take(passage.text());
        return vocabulary;
    }

    private void take(String text) {
        String before = "";
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}'’-]+", -1)) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (word.equals(folded)) small.add(word);
            if (INTRODUCING.contains(before)) introduced.add(folded);
            before = folded;
        }
    }

    /** Whether the document has this word without a capital, which tells a noun from a name at the start of a sentence. */
    boolean hasSmall(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return small.contains(folded) || small.contains(folded.split("-", 2)[0]);
    }

    /** Whether the document speaks of "a treaty" or "this treaty": then "the treaty" is that one, not every one. */
    boolean introduces(String noun) {
        return introduced.contains(noun.toLowerCase(Locale.ROOT));
    }
}
