package hebb.card;

/**
 * Where a card's statement stands.
 *
 * @param document the id of a document in sources.toml
 * @param heading the exact heading in that document; empty when the whole document is meant
 */
public record Source(String document, String heading) {

    public Source {
        document = Prose.line(document);
        heading = Prose.line(heading);
    }

    /** A source from {@code document#heading} or {@code document}. */
    public static Source parse(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? new Source(written, "") : new Source(written.substring(0, hash), written.substring(hash + 1));
    }

    /** The text that {@link #parse} reads. */
    public String written() {
        return heading.isEmpty() ? document : document + "#" + heading;
    }
}
