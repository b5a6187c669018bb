package hebb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tables in Markdown, printed as they grow and kept in a file. */
final class Report {

    private final Path file;

    Report(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "");
    }

    void table(String title, String... columns) throws IOException {
        line("\n### " + title + "\n");
        row((Object[]) columns);
        line("|" + "---|".repeat(columns.length));
    }

    /** Numbers are rounded to what a noisy machine can tell. */
    void row(Object... cells) throws IOException {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) row.append(' ').append(shown(cell)).append(" |");
        line(row.toString());
    }

    void line(String text) throws IOException {
        System.out.println(text);
        Files.writeString(file, text + "\n", java.nio.file.StandardOpenOption.APPEND);
    }

    private static String shown(Object cell) {
        if (!(cell instanceof Double number)) return cell.toString();
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : "%.2f", number);
    }
}
