package hebb.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of {@code hebb derive}.
 *
 * @param id what cards cite the document by, empty where it is made of the file's name
 * @param output the file to write, empty where the deck is printed
 */
record DeriveArguments(String document, Optional<String> id, Optional<String> output) {

    private static final String ID = "--id";
    private static final String OUTPUT = "--output";
    private static final Set<String> OPTIONS = Set.of(ID, OUTPUT);

    /** The arguments taken apart; empty where they make no sense. */
    static Optional<DeriveArguments> of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        List<String> documents = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("-")) documents.add(argument);
            else if (!OPTIONS.contains(argument) || at + 1 == arguments.size()) return Optional.empty();
            else if (values.put(argument, arguments.get(++at)) != null) return Optional.empty();
        }
        if (documents.size() != 1) return Optional.empty();
        Optional<String> id = Optional.ofNullable(values.get(ID));
        return Optional.of(new DeriveArguments(documents.get(0), id, Optional.ofNullable(values.get(OUTPUT))));
    }
}
