package hebb.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * SQL is a constant. Constants joined with + are joined by the compiler, so a Dao whose class file joins text at run
 * time joins something that varies.
 */
record SqlRules(String root) {

    ArchRule daosJoinNoText() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("Dao")
                .should(new ArchCondition<>("join no text at run time") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String code = code(type);
                        boolean joins = code.contains("makeConcat")
                                || code.contains("java/lang/StringBuilder")
                                || code.contains("java/util/StringJoiner")
                                || code.contains("formatted");
                        if (joins) events.add(SimpleConditionEvent.violated(type, type.getName() + " joins text"));
                    }
                });
    }

    /** jdbi's templates put text into SQL as it stands; lists of parameters are the one exception. */
    ArchRule noTemplates() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "put text into SQL",
                        type -> type.getPackageName().startsWith("org.jdbi.v3")
                                && type.getSimpleName().startsWith("Define")));
    }

    private static String code(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = SqlRules.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no " + file);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
