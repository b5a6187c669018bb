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
}
