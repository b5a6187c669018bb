package hebb.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * Which classes see which library.
 *
 * @param root the package of all rooms: ours, or the one with planted breaches
 */
record TechnologyRules(String root) {

    /** Calculations inside rooms that also have services: a state, an input and a time go in, a value comes out. */
    private static final Set<String> PURE = Set.of(
            "ReviewQueue",
            "QueuedCard",
            "Drawing",
            "Candidate",
            "Standing",
            "StudyPlan",
            "Undone",
            "Allotment",
            "Balance",
            "ExamDate",
            "Outlook",
            "DayLog",
            "Sitting",
            "Retention",
            "Forecast",
            "Streak",
            "Calendar",
            "Maturity",
            "Pace",
            "Stage",
            "DeckChanges",
            "DeckLexer",
            "CardParser",
            "DeckFileReader",
            "DeckFileWriter",
            "DeckFormatter",
            "ChoiceMarking",
            "AnswerJudge",
            "Expected",
            "ModalityRule",
            "Tolerance");

    ArchRule pureRoomsSeeOnlyTheJdk() {
        return classes()
                .that()
                .resideInAnyPackage(root + ".card..", root + ".scheduling..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "org.jspecify..",
                        root + ".card..",
                        root + ".scheduling.."));
    }

    ArchRule pureClassesSeeNoDatabaseNoWebAndNoClock() {
        return noClasses()
                .that(areCalculations())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.jdbi..",
                                "java.sql..",
                                "javax.sql..",
                                "io.javalin..",
                                "org.thymeleaf..",
                                root + ".storage..")
                        .or(JavaClass.Predicates.assignableTo(java.time.Clock.class))
                        .or(JavaClass.Predicates.simpleNameEndingWith("Service"))
                        .or(JavaClass.Predicates.simpleNameEndingWith("Dao")));
    }

    private DescribedPredicate<JavaClass> areCalculations() {
        return DescribedPredicate.describe(
                "are calculations",
                type -> type.getPackageName().startsWith(root) && PURE.contains(type.getSimpleName()));
    }

    ArchRule onlyWebSeesJavalinAndThymeleaf() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root, root + ".web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.javalin..", "org.thymeleaf..", "org.eclipse.jetty..", "jakarta.servlet.."));
    }

    ArchRule onlyDaosAndStorageSeeJdbi() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".storage..")
                .and()
                .haveSimpleNameNotEndingWith("Dao")
                .and(DescribedPredicate.not(insideADao()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite.."));
    }

    /** A record or a lambda of a Dao belongs to it. */
    private static DescribedPredicate<JavaClass> insideADao() {
        return DescribedPredicate.describe(
                "are nested in a Dao",
                type -> type.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith("Dao"))
                        .orElse(false));
    }

    ArchRule storageSeesNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".storage..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAPackage(root + ".storage.."))));
    }
}
