package hebb.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Time and chance come in by a Clock and a RandomGenerator; only the wiring in the root package makes them. */
record TimeAndChance(String root) {

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis");
    private static final Set<String> SOURCES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.random.RandomGenerator");

    ArchRule areGiven() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "reads the machine's clock or makes chance", TimeAndChance::isTaken));
    }

    private static boolean isTaken(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getFullName();
        String name = target.getName();
        return isClock(target, owner, name) || isChance(target, owner, name);
    }

    private static boolean isClock(AccessTarget target, String owner, String name) {
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !takesA(target, "java.time.Clock");
        boolean clock = owner.equals("java.time.Clock") && CLOCKS.contains(name);
        boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean date = owner.equals("java.util.Date") && name.equals("<init>") && !takesA(target, "long");
        return now || clock || millis || date;
    }

    /** A generator with a seed is a function of its seed, and so given. */
    private static boolean isChance(AccessTarget target, String owner, String name) {
        boolean made = SOURCES.contains(owner)
                && (name.equals("<init>") || name.equals("getDefault") || name.equals("of"))
                && !takesA(target, "long");
        boolean ambient = owner.equals("java.util.concurrent.ThreadLocalRandom") && name.equals("current");
        boolean math = owner.equals("java.lang.Math") && name.equals("random");
        boolean uuid = owner.equals("java.util.UUID") && name.equals("randomUUID");
        boolean shuffle =
                owner.equals("java.util.Collections") && name.equals("shuffle") && !takesA(target, "java.util.Random");
        return made || ambient || math || uuid || shuffle;
    }

    private static boolean takesA(AccessTarget target, String type) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(raw -> raw.getFullName().equals(type));
    }
}
