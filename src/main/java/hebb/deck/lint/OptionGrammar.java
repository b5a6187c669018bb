package hebb.deck.lint;

import hebb.card.Choice;
import hebb.card.Option;
import java.util.List;
import java.util.Optional;

/** No option may be built unlike all others: one is a slip or a clue, two against two are a style. English only. */
final class OptionGrammar {

    /** A feature of an option's form. */
    private enum Feature {
        FULL_STOP("ends in a full stop"),
        ARTICLE("begins with an article"),
        INFINITIVE("begins with \"to\""),
        CAPITAL("begins with a capital letter"),
        GERUND("begins with a word in -ing");

        private final String seen;

        Feature(String seen) {
            this.seen = seen;
        }

        boolean isIn(String option) {
            List<String> words = Words.of(option);
            String first = words.isEmpty() ? "" : words.get(0);
            return switch (this) {
                case FULL_STOP -> option.endsWith(".");
                case ARTICLE -> English.ARTICLES.contains(first) && option.contains(" ");
                case INFINITIVE -> first.equals("to");
                case CAPITAL -> Character.isUpperCase(option.codePointAt(0));
                case GERUND ->
                    isGerund(first) && words.size() > 1 && !words.get(1).equals("of");
            };
        }

        /** "Branching axons"; "branching of axons" is a noun, and shorter words such as "ring" are no gerunds. */
        private static boolean isGerund(String word) {
            return word.endsWith("ing") && word.length() > 5;
        }

        /** Whether the feature says anything of this option: an acronym, a number or a symbol has no small form. */
        boolean appliesTo(String option) {
            if (option.isEmpty()) return false;
            boolean letters = option.length() > 1
                    && Character.isLetter(option.charAt(0))
                    && Character.isLowerCase(option.charAt(1));
            return this != CAPITAL || letters;
        }
    }

    private static final int FEWEST = 3;

    private OptionGrammar() {}

    static Optional<String> find(LintCard card) {
        if (!card.english() || !(card.card() instanceof Choice choice)) return Optional.empty();
        List<String> options = choice.options().stream().map(Option::text).toList();
        for (Feature feature : Feature.values()) {
            List<String> known = options.stream().filter(feature::appliesTo).toList();
            List<String> with = known.stream().filter(feature::isIn).toList();
            if (known.size() < FEWEST) continue;
            if (with.size() == 1) return standsOut(with.get(0), "alone " + feature.seen);
            if (with.size() == known.size() - 1) {
                String without = known.stream()
                        .filter(option -> !feature.isIn(option))
                        .findFirst()
                        .orElse("");
                return standsOut(without, "is the only one of which this is not true: it " + feature.seen);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> standsOut(String option, String how) {
        return Optional.of("The option \"" + option + "\" " + how + "; build all options alike.");
    }
}
