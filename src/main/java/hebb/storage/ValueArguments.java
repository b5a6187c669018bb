package hebb.storage;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jspecify.annotations.Nullable;

/** Binds our values. Preparable, because jdbi asks such factories first and its own would take instants for dates. */
final class ValueArguments implements ArgumentFactory.Preparable {

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        Class<?> erased = GenericTypes.getErasedType(type);
        if (erased == Instant.class) return Optional.of(ValueArguments::instant);
        if (!ValueTypes.isValue(erased)) return Optional.empty();
        RecordComponent component = erased.getRecordComponents()[0];
        Method accessor = component.getAccessor();
        // A value may be known to its own room only.
        accessor.setAccessible(true);
        return config.get(Arguments.class)
                .prepareFor(component.getGenericType())
                .map(inner -> value -> inner.apply(innerOf(accessor, value)));
    }

    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        return prepare(type, config).map(prepared -> prepared.apply(value));
    }

    private static Argument instant(@Nullable Object value) {
        return (position, statement, context) -> {
            if (value instanceof Instant instant) statement.setLong(position, instant.toEpochMilli());
            else statement.setNull(position, Types.BIGINT);
        };
    }

    private static @Nullable Object innerOf(Method accessor, @Nullable Object value) {
        try {
            return value == null ? null : accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
