package hebb.cli;

import hebb.card.Card;
import hebb.cli.LoadedDecks.Loaded;
import hebb.deck.Pictures;
import hebb.deck.SourcesFile;
import hebb.deck.lint.DeckLinter;
import hebb.deck.lint.Documents;
import hebb.deck.lint.LintDeck;
import hebb.deck.lint.LintFinding;
import hebb.deck.lint.Severity;
import hebb.deck.media.MediaFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code hebb check} prints, line by line, and the count of it. */
final class CheckReport {

    private final PrintStream out;
    private int files;
    private int cards;
    private int problems;
    private int findings;
    private boolean fine = true;

    CheckReport(PrintStream out) {
        this.out = out;
    }

    void problems(LoadedDecks loaded) {
        loaded.problems().forEach(problem -> problem(problem.toString()));
        loaded.decks().forEach(this::pictures);
        files = loaded.decks().size();
        cards = loaded.decks().stream().mapToInt(Loaded::cards).sum();
    }

    private void pictures(Loaded loaded) {
        List<Card> cards = loaded.deck().deck().cards();
        Path folder = loaded.file().resolveSibling(MediaFolder.NAME);
        int elsewhere = Pictures.countElsewhere(cards);
        if (elsewhere > 0)
            out.println(loaded.file() + ": " + count(elsewhere, "card") + (elsewhere == 1 ? " names" : " name")
                    + " pictures that lie elsewhere; their descriptions are shown instead.");
        MediaFolder.missing(folder, Pictures.names(cards))
                .forEach(name -> out.println(loaded.file() + ": a card shows " + name + ", but " + folder
                        + " holds no such picture or sound that is taken; its description is shown instead."));
    }

    void unreadable(IOException e) {
        problem("Cannot read " + e.getMessage() + ".");
    }

    private void problem(String problem) {
        out.println(problem);
        problems++;
        fine = false;
    }

    /** Looks at the craft of the cards, and at their wording where the documents are at hand. */
    void findings(LoadedDecks loaded, Optional<Path> folder) throws IOException {
        Map<SourcesFile, Documents> known = new HashMap<>();
        List<LintDeck> decks = new ArrayList<>();
        for (Loaded deck : loaded.decks()) {
            SourcesFile sources = deck.sources().orElse(null);
            if (folder.isPresent() && sources != null && !known.containsKey(sources))
                known.put(sources, documents(folder.get(), sources));
            decks.add(new LintDeck(deck.file().toString(), deck.deck(), sources, known.get(sources)));
        }
        DeckLinter.lint(decks).forEach(this::finding);
    }

    private static Documents documents(Path folder, SourcesFile sources) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourcesFile.Entry entry : sources.byId().values())
            texts.put(entry.id(), Files.readString(folder.resolve(entry.file())));
        return new Documents(texts, sources.allowedWordings());
    }

    private void finding(LintFinding finding) {
        out.println(finding);
        findings++;
        if (finding.rule().severity() != Severity.ADVICE) fine = false;
    }

    /** Prints the counts and tells how it went. */
    int finish() {
        out.println(count(files, "file") + ", " + count(cards, "card") + ", " + count(problems, "problem") + ", "
                + count(findings, "finding"));
        return fine ? ExitCode.FINE : ExitCode.FAILED;
    }

    private static String count(int number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
