package hebb.cli;

import hebb.account.Account;
import hebb.account.AccountService;
import hebb.account.Role;
import hebb.deck.AllDecks;
import hebb.deck.AllDecks.Listed;
import hebb.deck.DeckChanges;
import hebb.deck.DeckId;
import hebb.deck.DeckUpload;
import hebb.deck.DraftId;
import hebb.deck.FileFault;
import hebb.deck.UploadOutcome;
import hebb.deck.UploadPreview;
import hebb.deck.UploadProblem;
import hebb.deck.media.MediaFile;
import hebb.storage.Ids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a deck of a file, or brings a new version of one, as its owner would on the page for uploads. */
public final class ImportCommand {

    private static final String DECK = "--deck";
    private static final String TITLE = "--title";
    private static final String LEAVE_OUT = "--leave-out";
    private static final Set<String> VALUED = Set.of(DECK, TITLE);
    private static final Set<String> OPTIONS = Set.of(DECK, TITLE, LEAVE_OUT);

    public static final String USAGE = """
            Usage: import LOGIN FILE [--deck DECK] [--title TITLE] [--leave-out]

            Makes a deck of FILE that belongs to the teacher LOGIN. FILE is Markdown, CSV or TSV, or a zip file of one
            of them with its pictures and sounds.

            --deck DECK     brings a new version of a deck of theirs instead, named by its title or id; schedules stay
            --title TITLE   calls the deck so, whatever the file says
            --leave-out     saves the others where some cards cannot be read; without it nothing is saved

            Exit code: 0 saved, 1 nothing saved, 2 wrong arguments.""";

    private final AccountService accounts;
    private final AllDecks decks;
    private final DeckUpload upload;

    public ImportCommand(AccountService accounts, AllDecks decks, DeckUpload upload) {
        this.accounts = accounts;
        this.decks = decks;
        this.upload = upload;
    }

    public int run(List<String> args, Terminal terminal) {
        Arguments parsed = Arguments.of(args, VALUED);
        Optional<String> mistake = parsed.mistake(OPTIONS);
        boolean fits = mistake.isEmpty() && parsed.words().size() == 2;
        return fits ? takeIn(parsed, terminal) : Usage.mistaken(mistake, USAGE, terminal);
    }

    private int takeIn(Arguments args, Terminal terminal) {
        Optional<Account> owner = Usage.account(args.words().get(0), terminal, accounts);
        if (owner.isEmpty()) return ExitCode.FAILED;
        if (!owner.get().role().atLeast(Role.TEACHER)) {
            return Usage.failed(
                    terminal, "Only teachers have decks of their own: an administrator makes this account one.");
        }
        Optional<Listed> deck = Optional.empty();
        if (args.has(DECK)) {
            deck = find(owner.get(), args.value(DECK).orElseThrow(), terminal);
            if (deck.isEmpty()) return ExitCode.FAILED;
        }
        try {
            Path file = Path.of(args.words().get(1));
            return keep(owner.get(), deck.map(found -> found.deck().id()).orElse(null), file, args, terminal);
        } catch (IOException e) {
            return Usage.failed(terminal, FileTrouble.sentence(e));
        }
    }

    private Optional<Listed> find(Account owner, String name, Terminal terminal) {
        List<Listed> found = decks.find(name).stream()
                .filter(listed -> listed.deck().isOwnedBy(owner.id()))
                .toList();
        if (found.size() == 1) return Optional.of(found.get(0));
        terminal.complain(
                found.isEmpty()
                        ? "They have no deck of this title or id; export --list names all decks."
                        : "Several decks of theirs have this title: name one by its id, as export --list has it.");
        return Optional.empty();
    }

    private int keep(Account owner, @Nullable DeckId deck, Path file, Arguments args, Terminal terminal)
            throws IOException {
        UploadOutcome kept = upload.keep(owner, deck, String.valueOf(file.getFileName()), GivenFile.bytes(file));
        if (kept instanceof UploadOutcome.Refused refused) return Usage.failed(terminal, sentence(refused.fault()));
        if (!(kept instanceof UploadOutcome.Kept draft)) return Usage.failed(terminal, "The deck is no longer there.");
        try {
            Optional<DeckId> saved = save(owner, draft.draft(), args, terminal);
            saved.ifPresent(id -> terminal.say("Saved as deck " + Ids.text(id.value()) + "."));
            return saved.isPresent() ? ExitCode.FINE : ExitCode.FAILED;
        } finally {
            // Their own uploads wait in the same place, which holds a few.
            upload.discard(owner, draft.draft());
        }
    }

    private Optional<DeckId> save(Account owner, DraftId draft, Arguments args, Terminal terminal) {
        UploadPreview preview = upload.preview(owner, draft).orElseThrow();
        String title = args.value(TITLE).orElse("");
        tell(preview, terminal);
        Optional<String> hindrance = hindrance(owner, preview, title);
        if (hindrance.isPresent()) {
            terminal.complain(hindrance.get());
            return Optional.empty();
        }
        UploadOutcome outcome = upload.confirm(owner, draft, title, args.has(LEAVE_OUT), preview.seen());
        if (outcome instanceof UploadOutcome.Saved saved) return Optional.of(saved.deck());
        terminal.complain(sentence(outcome));
        return Optional.empty();
    }

    /** A command is soon said twice, and a deck made twice is learned twice. */
    private Optional<String> hindrance(Account owner, UploadPreview preview, String title) {
        if (preview.deck() != null) return Optional.empty();
        String called = title.isBlank() ? preview.header().title() : title;
        boolean taken =
                decks.find(called).stream().anyMatch(listed -> listed.deck().isOwnedBy(owner.id()));
        if (!taken) return Optional.empty();
        return Optional.of("They have a deck \"" + called + "\" already: --deck \"" + called
                + "\" brings a new version of it, --title makes another one.");
    }

    private static void tell(UploadPreview preview, Terminal terminal) {
        for (UploadProblem problem : preview.problems()) {
            terminal.complain(
                    preview.fileName() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
        }
        int more = preview.problemCount() - preview.problems().size();
        if (more > 0) terminal.complain("and " + more + " more problems");
        preview.notes().forEach(terminal::say);
        preview.media()
                .refused()
                .forEach(looked -> terminal.complain(looked.name() + " is left out: " + reason(looked)));
        preview.media().missing().forEach(name -> terminal.say("A card shows " + name + ", which is not there."));
        DeckChanges changes = preview.changes();
        terminal.say("New cards: " + changes.added().size() + ", changed: "
                + changes.changed().size()
                + ", unchanged: " + changes.unchanged().size() + ", no longer asked: "
                + changes.gone().size() + ", problems: " + preview.problemCount() + ".");
    }

    private static String reason(MediaFile.Looked looked) {
        String fault = looked.fault().map(Enum::name).orElse("").toLowerCase(Locale.ROOT);
        return fault.replace('_', ' ') + ".";
    }

    private static String sentence(UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.ProblemsLeft) {
            return "Nothing is saved: mend the file, or say it again with --leave-out to leave out what has problems.";
        }
        if (outcome instanceof UploadOutcome.TitleTooLong) return "The title is too long; --title gives another.";
        if (outcome instanceof UploadOutcome.DeckChanged) return "Somebody changed the deck just now: say it again.";
        if (outcome instanceof UploadOutcome.Unusable) return "The file has no card that can be read, or too many.";
        return "The deck is no longer there.";
    }

    private static String sentence(FileFault fault) {
        return switch (fault) {
            case EMPTY -> "There is nothing in the file.";
            case TOO_LARGE -> "The file is too large: it may have up to 10 MB.";
            case ARCHIVE -> "There is no deck file in this zip archive.";
            case ARCHIVE_SEVERAL -> "There is more than one deck file in this zip archive: leave one of them in it.";
            case ARCHIVE_TOO_LARGE -> "What is in this zip archive is too large.";
            case ARCHIVE_BROKEN -> "This zip archive is damaged or locked with a password.";
            case BINARY -> "The file is no text: save the cards as Markdown, CSV or TSV in UTF-8.";
        };
    }
}
