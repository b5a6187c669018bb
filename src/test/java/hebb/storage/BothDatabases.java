package hebb.storage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test template on each database. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new On("sqlite", TestDatabases::sqlite), new On("postgresql", TestDatabases::postgres));
    }

    private record On(String name, Supplier<Database> opener) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Resolver(opener));
        }
    }

    private record Resolver(Supplier<Database> opener) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Database.class;
        }

        @Override
        public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(ExtensionContext.Namespace.create(BothDatabases.class, context.getUniqueId()))
                    .getOrComputeIfAbsent("database", key -> new Opened(opener.get()), Opened.class)
                    .database();
        }
    }

    /** The store closes it when the test is over. */
    private record Opened(Database database) implements AutoCloseable {
        @Override
        public void close() {
            database.close();
        }
    }
}
