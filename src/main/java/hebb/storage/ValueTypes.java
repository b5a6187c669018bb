package hebb.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Maps our values without a line for each: a record of several components is a row, a record of one component is that
 * component's column, an instant is epoch milliseconds.
 */
final class ValueTypes implements JdbiPlugin {

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerRowMapper(new Rows());
        jdbi.registerColumnMapper(new Columns());
        jdbi.registerArgument(new ValueArguments());
        jdbi.registerColumnMapper(Instant.class, (result, column, context) -> {
            long millis = result.getLong(column);
            return result.wasNull() ? null : Instant.ofEpochMilli(millis);
        });
    }

    private static boolean isRow(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    static boolean isValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }

    private static final class Rows implements RowMapperFactory {
        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> erased = GenericTypes.getErasedType(type);
            return isRow(erased) ? Optional.of(new RecordMapper<>(erased)) : Optional.empty();
        }
    }

    private static final class Columns implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> erased = GenericTypes.getErasedType(type);
            if (!isValue(erased)) return Optional.empty();
            Class<?> inner = erased.getRecordComponents()[0].getType();
            return config.get(ColumnMappers.class).findFor(inner).map(mapper -> wrapping(erased, inner, mapper));
        }

        private static ColumnMapper<?> wrapping(Class<?> record, Class<?> inner, ColumnMapper<?> mapper) {
            Constructor<?> constructor = constructor(record, inner);
            return (result, column, context) -> {
                Object value = mapper.map(result, column, context);
                return value == null || result.wasNull() ? null : make(constructor, value);
            };
        }

        private static Constructor<?> constructor(Class<?> record, Class<?> inner) {
            try {
                Constructor<?> constructor = record.getDeclaredConstructor(inner);
                // A value may be known to its own room only.
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object make(Constructor<?> constructor, Object value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + constructor.getName() + " of " + value, e);
            }
        }
    }
}
