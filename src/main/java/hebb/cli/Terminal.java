package hebb.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command reads and writes: a person at a console, or a script's streams. */
public final class Terminal {

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final @Nullable Console console;

    private Terminal(BufferedReader in, PrintStream out, PrintStream err, @Nullable Console console) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.console = console;
    }

    /** The streams of this process. */
    public static Terminal ofProcess() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Terminal(in, System.out, System.err, System.console());
    }

    /** The streams of this process; what is said is UTF-8 in every locale, because it becomes a file. */
    public static Terminal ofProcessInUtf8() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new Terminal(new BufferedReader(Reader.nullReader()), out, System.err, null);
    }

    public static Terminal of(BufferedReader in, PrintStream out, PrintStream err) {
        return new Terminal(in, out, err, null);
    }

    /** Something the command was asked for. */
    public void say(String line) {
        out.println(line);
    }

    /** Something that keeps the command from doing its work. */
    public void complain(String line) {
        err.println(line);
    }

    /** A secret, typed without echo, or the next line of standard input; empty where there is none. */
    public Optional<String> readSecret(String prompt) {
        if (console == null) return readLine();
        char[] typed = console.readPassword("%s: ", prompt);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }

    private Optional<String> readLine() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
