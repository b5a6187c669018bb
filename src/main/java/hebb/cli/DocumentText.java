package hebb.cli;

import hebb.deck.FileFault;
import hebb.deck.exchange.DeckFormats;
import hebb.derivation.DeckDeriver;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a document.
 *
 * @param fault the end of a sentence that begins with the file's name, where it cannot be taken
 */
record DocumentText(String text, Optional<String> fault) {

    private static final String NO_TEXT = "is no text: save it as plain text or Markdown and derive from that.";
    private static final String EMPTY = "is empty.";
    private static final String TOO_LARGE =
            String.format("is too large: %,d characters are the most, so split it.", DeckDeriver.LONGEST_TEXT);
    private static final int LOOKED_AT = 1_000;

    static DocumentText of(byte[] bytes) {
        Optional<FileFault> fault = FileFault.of(bytes);
        if (fault.isPresent()) return refused(sentence(fault.get()));
        String text = DeckFormats.text(bytes);
        if (text.isBlank()) return refused(EMPTY);
        if (text.length() > DeckDeriver.LONGEST_TEXT) return refused(TOO_LARGE);
        return isProse(text) ? new DocumentText(text, Optional.empty()) : refused(NO_TEXT);
    }

    private static DocumentText refused(String why) {
        return new DocumentText("", Optional.of(why));
    }

    private static String sentence(FileFault fault) {
        return switch (fault) {
            case EMPTY -> EMPTY;
            case TOO_LARGE -> TOO_LARGE;
            default -> NO_TEXT;
        };
    }

    /** A zip file with a deck in it is text to uploads, and web pages and RTF are text to everybody but a reader. */
    private static boolean isProse(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        String first = beginning.stripLeading();
        boolean markup = first.startsWith("<!doctype") || first.startsWith("<html") || first.startsWith("<?xml");
        return !markup && !first.startsWith("{\\rtf") && !first.startsWith("pk\u0003") && !first.startsWith("pk\u0005");
    }
}
