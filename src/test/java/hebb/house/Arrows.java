package hebb.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which room may use which: a white list. What is not written here is forbidden.
 *
 * @param root the package of all rooms: ours, or the one with planted breaches
 */
record Arrows(String root) {

    private static final List<String> FEATURES = List.of(
            "account",
            "card",
            "scheduling",
            "deck",
            "plan",
            "review",
            "quiz",
            "practice",
            "classroom",
            "feedback",
            "progress",
            "derivation");

    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("card", List.of()),
            Map.entry("scheduling", List.of()),
            Map.entry("config", List.of()),
            Map.entry("storage", List.of()),
            Map.entry("account", List.of("storage")),
            Map.entry("deck", List.of("card", "account", "storage")),
            Map.entry("derivation", List.of("card", "deck")),
            Map.entry("plan", List.of("scheduling", "deck", "account", "storage")),
            Map.entry("review", List.of("card", "scheduling", "deck", "plan", "account", "storage")),
            Map.entry("quiz", List.of("card", "deck", "account", "review", "storage")),
            Map.entry("practice", List.of("card", "scheduling", "deck", "account", "review", "storage")),
            Map.entry("feedback", List.of("card", "account", "deck", "storage")),
            Map.entry("classroom", List.of("account", "deck", "quiz", "storage")),
            Map.entry(
                    "progress",
                    List.of("card", "scheduling", "account", "deck", "plan", "review", "quiz", "classroom", "storage")),
            // An edge of the program needs the settings and the id texts as well as the features.
            Map.entry("web", edge()),
            Map.entry("cli", edge()));

    private static List<String> edge() {
        return Stream.concat(FEATURES.stream(), Stream.of("config", "storage")).toList();
    }

    /** One rule for each room, by the room's name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        ALLOWED.forEach((room, allowed) -> rules.put(room, rule(room, allowed)));
        return rules;
    }

    private ArchRule rule(String room, List<String> allowed) {
        String[] reachable = Stream.concat(Stream.of(room), allowed.stream())
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..").or(resideInAnyPackage(reachable)))
                .as(room + " uses only " + Arrays.toString(reachable))
                .allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Every package directly below the root has its line in the white list. */
    static boolean knows(String room) {
        return ALLOWED.containsKey(room);
    }
}
