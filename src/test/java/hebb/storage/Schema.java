package hebb.storage;

import java.util.List;

/** What the tables of a database look like, in words that both databases share. */
final class Schema {

    private Schema() {}

    /** "table.column" of every table of ours, sorted. */
    static List<String> columns(Database database) {
        String sql = database.dialect().equals("sqlite")
                ? "select t.name || '.' || c.name from sqlite_schema t, pragma_table_info(t.name) c"
                        + " where t.type = 'table'"
                : "select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public'";
        return database
                .read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list())
                .stream()
                .filter(column -> !column.startsWith("flyway_") && !column.startsWith("sqlite_"))
                .sorted()
                .toList();
    }
}
