package hebb.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
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
        jdbi.registerArgument(new Arguments());
        jdbi.registerColumnMapper(Instant.class, (result, column, context) -> {
            long millis = result.getLong(column);
            return result.wasNull() ? null : Instant.ofEpochMilli(millis);
        });
    }

    private static boolean isRow(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }

    private static final class Rows implements RowMapperFactory {
        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> erased = GenericTypes.getErasedType(type);
            return isRow(erased) ? Optional.of(ConstructorMapper.of(erased)) : Optional.empty();
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
            return (result, column, context) -> {
                Object value = mapper.map(result, column, context);
                if (value == null || result.wasNull()) return null;
                try {
                    return record.getDeclaredConstructor(inner).newInstance(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot make a " + record.getSimpleName(), e);
                }
            };
        }
    }

    private static final class Arguments implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            if (value instanceof Instant instant) {
                return Optional.of((position, statement, context) ->
                        statement.setObject(position, instant.toEpochMilli(), Types.BIGINT));
            }
            Class<?> erased = GenericTypes.getErasedType(type);
            if (erased == Instant.class) {
                return Optional.of((position, statement, context) -> statement.setNull(position, Types.BIGINT));
            }
            if (!isValue(erased)) return Optional.empty();
            RecordComponent component = erased.getRecordComponents()[0];
            Object inner = value == null ? null : innerOf(component, value);
            return config.get(org.jdbi.v3.core.argument.Arguments.class).findFor(component.getType(), inner);
        }

        private static Object innerOf(RecordComponent component, Object value) {
            try {
                return component.getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
