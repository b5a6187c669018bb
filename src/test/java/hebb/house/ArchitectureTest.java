package hebb.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms and the libraries they see. Each rule is shown to reject a planted breach. */
final class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.asURI().toString().startsWith(tests()))
            .importPackages("hebb");

    /** Small classes under {@code hebb.breach}, a house of their own in which every rule is broken once. */
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("hebb.breach");

    private static String tests() {
        return ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new TreeMap<>();
        Arrows arrows = new Arrows(root);
        TechnologyRules technology = new TechnologyRules(root);
        arrows.rules().forEach((room, rule) -> rules.put("arrow " + room, rule));
        rules.put("no cycles between rooms", arrows.noCycles());
        rules.put("pure rooms see only the JDK", technology.pureRoomsSeeOnlyTheJdk());
        rules.put("pure classes see no database", technology.pureClassesSeeNoDatabaseNoWebAndNoClock());
        rules.put("only web sees Javalin and Thymeleaf", technology.onlyWebSeesJavalinAndThymeleaf());
        rules.put("only Daos and storage see jdbi", technology.onlyDaosAndStorageSeeJdbi());
        rules.put("storage sees no feature", technology.storageSeesNoFeature());
        rules.put("time and chance are given", new TimeAndChance(root).areGiven());
        rules.put("Daos join no text", new SqlRules(root).daosJoinNoText());
        rules.put("no SQL templates", new SqlRules(root).noTemplates());
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules("hebb").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_rejects_its_planted_breach() {
        return rules("hebb.breach").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                                .isTrue()));
    }

    @Test
    void every_room_has_its_line_in_the_white_list() {
        assertThat(OURS.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("hebb."))
                        .map(name -> name.split("\\.")[1])
                        .distinct())
                .allMatch(Arrows::knows);
    }
}
