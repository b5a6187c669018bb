package hebb.deck;

import hebb.card.Prose;

/** The name that a browser gave a file: only ever shown, never a path to anything. */
final class UploadName {

    private static final int LONGEST = 120;

    private UploadName() {}

    /** The last part of it, without what cannot be seen or turns the writing around; "Deck" where nothing is left. */
    static String clean(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        StringBuilder seen = new StringBuilder();
        Prose.line(last)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .limit(LONGEST)
                .forEach(seen::appendCodePoint);
        String name = seen.toString().strip();
        return name.isEmpty() ? "Deck" : name;
    }
}
