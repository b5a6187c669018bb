package hebb.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a crash left of an SQLite database. Opening it recovers the log, as the program's next start does. */
public record SqliteRemains(Path file) {

    /** "ok", or what is wrong with the file. */
    public String check() throws SQLException {
        return String.join("\n", texts("pragma quick_check"));
    }

    /** The first column of this query. */
    public List<Long> ids(String sql) throws SQLException {
        return texts(sql).stream().map(Long::valueOf).toList();
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }
}
