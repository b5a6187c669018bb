package hebb.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes a record of each row: a component is the column of its name in snake case. jdbi's own mapper of constructors
 * compares each component with each column in several spellings, for every query anew.
 */
final class RecordMapper<R> implements RowMapper<R> {

    private record Component(String column, Type type) {}

    private final Constructor<R> constructor;
    private final List<Component> components;

    RecordMapper(Class<R> type) {
        constructor = constructor(type);
        components = Stream.of(type.getRecordComponents())
                .map(component -> new Component(snakeCase(component.getName()), component.getGenericType()))
                .toList();
    }

    private static <R> Constructor<R> constructor(Class<R> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            // A row may be known to its own room only.
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public R map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    /** Finds the columns and their readers once for all rows. */
    @Override
    public RowMapper<R> specialize(ResultSet row, StatementContext context) throws SQLException {
        int size = components.size();
        int[] columns = new int[size];
        ColumnMapper<?>[] readers = new ColumnMapper<?>[size];
        for (int i = 0; i < size; i++) {
            Component component = components.get(i);
            columns[i] = row.findColumn(component.column());
            readers[i] = context.findColumnMapperFor(component.type())
                    .orElseThrow(() -> new IllegalStateException("nothing reads a " + component.type()));
        }
        return (each, its) -> made(each, its, columns, readers);
    }

    private R made(ResultSet row, StatementContext context, int[] columns, ColumnMapper<?>[] readers)
            throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) values[i] = readers[i].map(row, columns[i], context);
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            // The values may be anybody's, and this is logged.
            throw new IllegalStateException("cannot make a " + constructor.getName(), e);
        }
    }
}
