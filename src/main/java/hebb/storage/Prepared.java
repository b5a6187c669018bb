package hebb.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement kept prepared on its connection: bind the parameters from left to right, then run it. */
public final class Prepared {

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private final PreparedStatement statement;
    private int position;

    Prepared(PreparedStatement statement) {
        this.statement = statement;
    }

    public Prepared bind(long value) {
        return bound(() -> statement.setLong(position, value));
    }

    public Prepared bind(@Nullable Integer value) {
        return bound(() -> {
            if (value == null) statement.setNull(position, Types.INTEGER);
            else statement.setInt(position, value);
        });
    }

    public Prepared bind(@Nullable String value) {
        return bound(() -> statement.setString(position, value));
    }

    public Prepared bind(@Nullable Boolean value) {
        return bound(() -> {
            if (value == null) statement.setNull(position, Types.BOOLEAN);
            else statement.setBoolean(position, value);
        });
    }

    public <R> Optional<R> find(RowReader<R> reader) {
        List<R> rows = list(reader);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    public <R> List<R> list(RowReader<R> reader) {
        try (ResultSet result = statement.executeQuery()) {
            List<R> rows = new ArrayList<>();
            while (result.next()) rows.add(reader.read(result));
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Whether there is a row. */
    public boolean isFound() {
        try (ResultSet result = statement.executeQuery()) {
            return result.next();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs a change and returns how many rows it touched. */
    public int run() {
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The integer of a column, or null. */
    public static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** The truth value of a column, or null. */
    public static @Nullable Boolean bool(ResultSet row, int column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    private interface Setting {
        void run() throws SQLException;
    }

    private Prepared bound(Setting setting) {
        position++;
        try {
            setting.run();
            return this;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Carries a checked SQL failure to the transaction, which translates it. */
    static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailure(SQLException cause) {
            super(cause);
        }
    }
}
