package hebb.cli;

import hebb.deck.CardIds;
import hebb.deck.CardRules;
import hebb.deck.DeckFileWriter;
import hebb.deck.DeckHeader;
import hebb.deck.SourcesFile;
import hebb.deck.SourcesWriter;
import hebb.derivation.DeckDeriver;
import hebb.derivation.DerivedDeck;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code hebb derive}: drafts the cards of a deck from a document, for its author to finish. */
public final class DeriveCommand {

    public static final String USAGE = """
            Usage: derive DOCUMENT [--id ID] [--output FILE]

            Drafts cards from a text or a Markdown file in UTF-8: from definitions, abbreviations, figures and terms in
            bold or italics. The rules would rather make no card than a doubtful one.

            --id ID         what the cards cite the document by; made of its name if left out
            --output FILE   writes the deck there, and a sources.toml beside it where there is none

            Without --output the deck is printed, with the entry for sources.toml in a comment at its end. A FILE that
            is there already is left as it is.
            Exit code: 0 drafts were made, 1 a sentence says why not, 2 wrong arguments.""";

    private static final String ID = "--id";
    private static final String OUTPUT = "--output";
    private static final Set<String> OPTIONS = Set.of(ID, OUTPUT);

    private final Function<String, Path> toPath;

    /** The function makes a path of an argument, such as {@code Path::of}. */
    public DeriveCommand(Function<String, Path> toPath) {
        this.toPath = toPath;
    }

    /** Runs with the arguments after the command's name and returns the exit code. */
    public int run(List<String> args, Terminal terminal) {
        Arguments arguments = Arguments.of(args, OPTIONS);
        Optional<String> mistake = arguments.mistake(OPTIONS);
        boolean fits = mistake.isEmpty() && arguments.words().size() == 1;
        return fits ? derive(arguments, terminal) : Usage.mistaken(mistake, USAGE, terminal);
    }

    private int derive(Arguments arguments, Terminal terminal) {
        Path document = toPath.apply(arguments.words().get(0));
        String name = String.valueOf(document.getFileName());
        String id = arguments.value(ID).orElseGet(() -> idOf(name));
        if (!CardRules.isId(id)) {
            terminal.complain(
                    "An ID has small letters, digits, dots, dashes and underscores, and begins with a letter or"
                            + " a digit.");
            return ExitCode.USAGE;
        }
        try {
            return derive(document, name, id, arguments, terminal);
        } catch (NoSuchFileException e) {
            return Usage.failed(terminal, "There is no file " + e.getFile() + ".");
        } catch (FileAlreadyExistsException e) {
            return Usage.failed(terminal, "There is a file " + e.getFile() + " already: name another.");
        } catch (IOException e) {
            return Usage.failed(terminal, FileTrouble.sentence(e));
        }
    }

    private int derive(Path document, String name, String id, Arguments arguments, Terminal terminal)
            throws IOException {
        if (Files.isDirectory(document)) return Usage.failed(terminal, document + " is a folder: name a file in it.");
        DocumentText text = DocumentText.of(GivenFile.bytes(document));
        if (text.fault().isPresent())
            return Usage.failed(terminal, name + " " + text.fault().get());
        DerivedDeck derived = DeckDeriver.derive(name, id, text.text());
        if (derived.deck().cards().isEmpty())
            return Usage.failed(
                    terminal, "No sentence of " + name + " is one that a card can be made of without doubt.");
        if (SourcesWriter.write(derived.source()).length() > SourcesFile.LONGEST)
            return Usage.failed(terminal, name + " has more headings than a " + SourcesFile.NAME + " holds: split it.");
        Optional<String> output = arguments.value(OUTPUT);
        if (output.isPresent()) return write(derived, toPath.apply(output.get()), terminal);
        terminal.say(DeckFileWriter.write(derived.deck()));
        terminal.say(DerivedSource.comment(derived.source(), closing(derived)));
        return ExitCode.FINE;
    }

    private static int write(DerivedDeck derived, Path file, Terminal terminal) throws IOException {
        DerivedSource source = DerivedSource.beside(file, derived.source());
        if (source.clash().isPresent())
            return Usage.failed(terminal, source.clash().get());
        NewFile.write(file, DeckFileWriter.write(derived.deck()));
        terminal.say("Wrote " + file);
        source.settle().forEach(terminal::say);
        terminal.say(closing(derived));
        return ExitCode.FINE;
    }

    /** The id of a source from the name of its file. */
    private static String idOf(String name) {
        String words = CardIds.words(DeckHeader.titleOf(name));
        return words.isEmpty() ? "document" : words;
    }

    private static String closing(DerivedDeck derived) {
        int drafts = derived.deck().cards().size();
        return count(drafts, "draft") + " from " + count(derived.sections(), "section")
                + ", in the wording of the document: reword each card before you share it, then remove its tag "
                + DeckDeriver.DRAFT + " and run hebb check.";
    }

    private static String count(int number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
