package hebb.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command, taken apart.
 *
 * @param options those that begin with dashes
 * @param values what stands after the options that take a value; empty where nothing does
 * @param words all others, in their order
 */
record Arguments(Set<String> options, Map<String, String> values, List<String> words) {

    /** @param valued the options that have a value after them */
    static Arguments of(List<String> arguments, Set<String> valued) {
        Set<String> options = new LinkedHashSet<>();
        Map<String, String> values = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("-")) words.add(argument);
            else options.add(argument);
            if (!valued.contains(argument)) continue;
            boolean given = at + 1 < arguments.size() && !arguments.get(at + 1).startsWith("--");
            values.put(argument, given ? arguments.get(++at) : "");
        }
        return new Arguments(options, values, words);
    }

    /** What is wrong with the options, if the command knows only these. */
    Optional<String> mistake(Set<String> known) {
        Optional<String> unknown = options.stream()
                .filter(option -> !known.contains(option))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) return Optional.of("There is no option " + unknown.get() + ".");
        return values.entrySet().stream()
                .filter(value -> value.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(option -> "Write a value after " + option + ".");
    }

    boolean has(String option) {
        return options.contains(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }
}
