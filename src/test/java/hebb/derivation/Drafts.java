package hebb.derivation;

import hebb.card.Basic;
import hebb.card.Card;
import java.util.List;

/** What a document gives, short enough to compare. */
final class Drafts {

    private Drafts() {}

    /** The drafts of a plain text: "question → answer", or the text with its gaps. */
    static List<String> of(String text) {
        return of("text.txt", text);
    }

    static List<String> ofMarkdown(String text) {
        return of("text.md", text);
    }

    private static List<String> of(String fileName, String text) {
        return DeckDeriver.derive(fileName, "text", text).deck().cards().stream()
                .map(Drafts::shown)
                .toList();
    }

    private static String shown(Card card) {
        return card instanceof Basic basic ? basic.front() + " → " + basic.back() : card.front();
    }
}
