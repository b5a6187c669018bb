package hebb.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import hebb.account.AccountId;
import hebb.deck.exchange.FormulaGuard;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that is kept of one person, as a zip file of tables (CSV, UTF-8) that spreadsheets open. */
public final class PersonalData {

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+");

    private final Database database;

    public PersonalData(Database database) {
        this.database = database;
    }

    /** Writes everything as it is at one moment. A connection is held until all is written, so the stream is a quick one. */
    public void write(AccountId account, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        try {
            database.read(tx -> {
                for (PersonalFile file : PersonalFile.values()) add(tx, file, account, zip, text);
                return 0;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.finish();
    }

    /** A negative number is no formula. */
    private static String guarded(String cell) {
        boolean number = cell.startsWith("-") && NEGATIVE.matcher(cell).matches();
        return number ? cell : FormulaGuard.guarded(cell);
    }

    private static void add(Tx tx, PersonalFile file, AccountId account, ZipOutputStream zip, Writer text) {
        try {
            zip.putNextEntry(new ZipEntry(file.fileName()));
            CsvWriter csv = CsvWriter.builder().build(text);
            new PersonalDataDao(tx)
                    .tell(
                            file,
                            account,
                            cells -> csv.writeRecord(
                                    cells.stream().map(PersonalData::guarded).toList()));
            csv.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
