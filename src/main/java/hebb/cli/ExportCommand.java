package hebb.cli;

import hebb.deck.AllDecks;
import hebb.deck.AllDecks.Listed;
import hebb.deck.DeckExport;
import hebb.storage.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes a deck to a file, and lists the decks there are. */
public final class ExportCommand {

    private static final String LIST = "--list";

    public static final String USAGE = """
            Usage: export DECK FILE
                   export --list

            Writes a deck to FILE: Markdown (.md), a table (.csv, .tsv), or Markdown with the pictures and sounds in an
            archive (.zip). DECK is the title or the id of a deck; --list names every deck with its id, its cards and
            the login of its owner. A FILE that is there already is left as it is.""";

    private final AllDecks decks;
    private final DeckExport export;

    public ExportCommand(AllDecks decks, DeckExport export) {
        this.decks = decks;
        this.export = export;
    }

    public int run(List<String> args, Terminal terminal) {
        Arguments parsed = Arguments.of(args, Set.of());
        boolean lists = parsed.has(LIST);
        Optional<String> mistake = parsed.mistake(Set.of(LIST));
        boolean fits = mistake.isEmpty() && parsed.words().size() == (lists ? 0 : 2);
        if (!fits) return Usage.mistaken(mistake, USAGE, terminal);
        return lists
                ? list(decks.list(), terminal)
                : write(parsed.words().get(0), parsed.words().get(1), terminal);
    }

    private static int list(List<Listed> decks, Terminal terminal) {
        for (Listed listed : decks) terminal.say(line(listed));
        return ExitCode.FINE;
    }

    private static String line(Listed listed) {
        String state = listed.deck().isArchived() ? ", archived" : "";
        return Ids.text(listed.deck().id().value()) + "  " + listed.deck().title() + " (" + listed.cards() + " cards, "
                + owner(listed) + state + ")";
    }

    private static String owner(Listed listed) {
        if (listed.deck().isBuiltIn()) return "built in";
        return Objects.requireNonNullElse(listed.login(), "no owner");
    }

    private int write(String name, String file, Terminal terminal) {
        Optional<String> ending = DeckExport.endings().stream()
                .filter(known -> file.endsWith(known))
                .findFirst();
        if (ending.isEmpty()) {
            terminal.complain(
                    "The name of the file must end in one of " + String.join(", ", DeckExport.endings()) + ".");
            return ExitCode.USAGE;
        }
        List<Listed> found = decks.find(name);
        if (found.size() == 1) {
            return NewFile.write(
                    Path.of(file), terminal, out -> export.write(found.get(0).deck(), ending.get(), out));
        }
        if (found.isEmpty()) terminal.complain("There is no deck of this title or id; export --list names them all.");
        else terminal.complain("Several decks have this title: name one by its id.");
        found.forEach(listed -> terminal.complain("  " + line(listed)));
        return ExitCode.FAILED;
    }
}
