package hebb.deck;

import hebb.card.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents that the cards of a folder are derived from, as its sources.toml lists them, by id.
 *
 * @param allowedWordings what cards may share with a document word for word
 */
public record SourcesFile(Map<String, Entry> byId, List<AllowedWording> allowedWordings) {

    /** The name of the file in the folder of the decks. */
    public static final String NAME = "sources.toml";

    /** The longest list that is read, in UTF-16 units. */
    public static final int LONGEST = 200_000;

    /** What a card names as heading when its statement stands above the document's first heading. */
    public static final String OPENING = "opening";

    /**
     * One document.
     *
     * @param file where it is, as a path or an address; empty where none is given
     * @param kind what it is, such as article or paper; empty where none is given
     * @param headings the exact headings that cards may name
     * @param notTaught the sections that no card is made from, each with the reason
     */
    public record Entry(
            String id, String title, String file, String kind, List<String> headings, Map<String, String> notTaught) {
        public Entry {
            headings = List.copyOf(headings);
            notTaught = Collections.unmodifiableMap(new LinkedHashMap<>(notTaught));
        }

        /** Everything that a card may name, from top to bottom. */
        public List<String> sections() {
            return Stream.concat(Stream.of(OPENING), headings.stream()).toList();
        }
    }

    /** A technical term or a name that is longer than the runs of words that cards must not share. */
    public record AllowedWording(String phrase, String reason) {}

    /** The documents that could be read, and every problem of the others. */
    public record Parsed(SourcesFile sources, List<ParseProblem> problems) {}

    public SourcesFile {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        allowedWordings = List.copyOf(allowedWordings);
    }

    /** Reads the text of a sources.toml; its name stands in the problems. */
    public static Parsed read(String fileName, String text) {
        return new SourcesReader(fileName).read(text);
    }

    /** Why a source leads nowhere, as one sentence; empty when there is such a document and such a heading in it. */
    public Optional<String> whyUnresolved(Source source) {
        Entry entry = byId.get(source.document());
        if (entry == null)
            return Optional.of("The source " + source.document() + " is not in " + NAME + "; add it there.");
        if (leadsSomewhere(source.heading(), entry)) return Optional.empty();
        return Optional.of("The source " + entry.id + " has no heading \"" + source.heading() + "\"; write it as "
                + NAME + " lists it.");
    }

    private static boolean leadsSomewhere(String heading, Entry entry) {
        return heading.isEmpty() || heading.equals(OPENING) || entry.headings.contains(heading);
    }
}
