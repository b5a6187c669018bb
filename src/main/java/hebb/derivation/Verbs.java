package hebb.derivation;

import java.util.Set;

/** English verbs in the third person. */
final class Verbs {

    /** Nouns and other words that end like such a verb and stand where one may stand. */
    private static final Set<String> NO_VERBS = Set.of(
            "always",
            "sometimes",
            "perhaps",
            "besides",
            "towards",
            "does",
            "has",
            "goes",
            "means",
            "series",
            "species",
            "others",
            "its",
            "theirs",
            "yours",
            "this",
            "thus",
            "less",
            "lens",
            "news",
            "across",
            "versus");

    private Verbs() {}

    static boolean looksThirdPerson(String word) {
        return word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !NO_VERBS.contains(word);
    }

    /** The base of a third person: carries → carry, washes → wash, raises → raise. */
    static String base(String third) {
        if (third.endsWith("ies")) return third.substring(0, third.length() - 3) + "y";
        boolean hissing = third.endsWith("shes") || third.endsWith("ches") || third.endsWith("xes");
        boolean doubled = third.endsWith("sses") || third.endsWith("zzes");
        return third.substring(0, third.length() - (hissing || doubled ? 2 : 1));
    }
}
