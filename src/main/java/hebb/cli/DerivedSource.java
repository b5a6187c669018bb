package hebb.cli;

import hebb.deck.ParseProblem;
import hebb.deck.SourcesFile;
import hebb.deck.SourcesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The document of a derived deck and the sources.toml beside that deck. A list that is there is never changed: it may hold
 * comments, and reasons that somebody wrote.
 *
 * @param known what the list holds; empty where there is none
 */
record DerivedSource(Path list, Optional<SourcesFile.Parsed> known, SourcesFile.Entry entry) {

    static DerivedSource beside(Path deck, SourcesFile.Entry entry) throws IOException {
        Path list = deck.resolveSibling(SourcesFile.NAME);
        if (!Files.exists(list)) return new DerivedSource(list, Optional.empty(), entry);
        return new DerivedSource(list, Optional.of(SourcesFile.read(list.toString(), Files.readString(list))), entry);
    }

    /** One sentence where the list cannot be read, or has another document or other headings under this id. */
    Optional<String> clash() {
        Optional<String> problem = known.stream()
                .flatMap(parsed -> parsed.problems().stream())
                .map(ParseProblem::toString)
                .findFirst();
        boolean clashes = listed().isPresent() && !isListed();
        String other = list + " lists another document, or other headings, as " + entry.id() + ": choose another --id.";
        return problem.or(() -> clashes ? Optional.of(other) : Optional.empty());
    }

    private Optional<SourcesFile.Entry> listed() {
        return known.flatMap(
                parsed -> Optional.ofNullable(parsed.sources().byId().get(entry.id())));
    }

    private boolean isListed() {
        return listed().filter(same ->
                        same.title().equals(entry.title()) || same.file().equals(entry.file()))
                .filter(same -> same.headings().containsAll(entry.headings()))
                .isPresent();
    }

    /** Writes the list where there is none; the lines that tell what was done, or what is left to do. */
    List<String> settle() throws IOException {
        if (isListed()) return List.of();
        String text = SourcesWriter.write(entry);
        if (known.isPresent()) return List.of("Add this to " + list + ":", "", text);
        NewFile.write(list, text);
        return List.of("Wrote " + list);
    }

    /** The entry and a sentence as a comment of a deck file. */
    static String comment(SourcesFile.Entry entry, String sentence) {
        // What would end the comment stands in a heading or a title, where TOML has another way to write it.
        String text = SourcesWriter.write(entry).replace("-->", "--\\u003e");
        return "<!--\nAdd this to the " + SourcesFile.NAME + " beside the deck:\n\n" + text + "\n" + sentence + "\n-->";
    }
}
