package hebb;

import hebb.storage.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Everything that a database holds, as text, to see whether anything changed. */
public final class Dump {

    /** The readiness probe writes on purpose, and a session may note that it was used. */
    private static final List<String> LEFT_OUT = List.of("probes", "flyway_schema_history");

    private Dump() {}

    public static List<String> of(Database database) {
        return database.read(tx -> {
            List<String> lines = new ArrayList<>();
            List<String> tables = tx.handle()
                    .createQuery("select name from sqlite_schema where type = 'table' order by name")
                    .mapTo(String.class)
                    .list();
            for (String table : tables) {
                if (LEFT_OUT.contains(table) || table.startsWith("sqlite_")) continue;
                for (Map<String, Object> row : tx.handle()
                        .createQuery("select * from " + table)
                        .mapToMap()
                        .list()) {
                    row.keySet().removeAll(List.of("last_seen_at", "expires_at"));
                    row.replaceAll((column, value) -> value instanceof byte[] bytes ? Arrays.toString(bytes) : value);
                    lines.add(table + " " + row);
                }
            }
            return lines;
        });
    }
}
