package hebb.progress;

import hebb.account.AccountId;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import hebb.storage.Tx;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is kept of one person, row by row. */
final class PersonalDataDao {

    private static final Set<String> DAYS = Set.of("buried_until", "vacation_from", "vacation_until");

    private final Tx tx;

    PersonalDataDao(Tx tx) {
        this.tx = tx;
    }

    /** Tells the names of the columns and then each row. */
    void tell(PersonalFile file, AccountId account, Consumer<List<String>> listener) {
        try {
            PreparedStatement statement = tx.prepared(file.query());
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) statement.setLong(i, account.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> columns = columns(rows.getMetaData());
                listener.accept(columns);
                while (rows.next()) listener.accept(cells(rows, columns));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> columns(ResultSetMetaData data) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) columns.add(data.getColumnLabel(i));
        return columns;
    }

    private static List<String> cells(ResultSet row, List<String> columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) cells.add(cell(row, i, columns.get(i - 1)));
        return cells;
    }

    /** Moments and days as dates, ids as in addresses; the rest as it is kept. */
    private static String cell(ResultSet row, int index, String column) throws SQLException {
        String kept = row.getString(index);
        if (kept == null) return "";
        // SQLite keeps them as numbers.
        if (row.getObject(index) instanceof Boolean truth) return truth ? "1" : "0";
        if (column.endsWith("_at"))
            return Instant.ofEpochMilli(row.getLong(index)).toString();
        if (isDay(column)) return new StudyDay(row.getInt(index)).date().toString();
        return isId(column, kept) ? Ids.text(row.getLong(index)) : kept;
    }

    private static boolean isDay(String column) {
        return DAYS.contains(column) || (column.endsWith("_day") && !column.endsWith("_per_day"));
    }

    private static boolean isId(String column, String kept) {
        boolean named = column.equals("id") || column.endsWith("_id");
        // An answer's id is a UUID.
        return named && kept.chars().allMatch(Character::isDigit);
    }
}
