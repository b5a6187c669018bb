package hebb.cli;

/**
 * What a look at one part of an installation found.
 *
 * @param sentence what is so and, where it is not fine, what to do
 */
record Finding(Verdict verdict, String sentence) {

    enum Verdict {
        FINE,
        /** It works, and somebody should know. */
        LOOK,
        WRONG
    }

    static Finding fine(String sentence) {
        return new Finding(Verdict.FINE, sentence);
    }

    static Finding look(String sentence) {
        return new Finding(Verdict.LOOK, sentence);
    }

    static Finding wrong(String sentence) {
        return new Finding(Verdict.WRONG, sentence);
    }
}
