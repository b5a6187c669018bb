package hebb.web;

import java.util.Locale;
import org.unbescape.html.HtmlEscape;

/**
 * What is read aloud where a text has a gap: one word in the language of the page. Texts are kept for everybody, so
 * {@link CardMarkup} leaves its mark there until the page is known.
 */
public final class GapWord {

    private final String html;

    GapWord(Messages messages, Locale locale) {
        String word = HtmlEscape.escapeHtml5Xml(messages.text(locale, "card.gap"));
        this.html = "<span class=\"gap\"><span class=\"visually-hidden\" lang=\"" + locale.getLanguage() + "\">" + word
                + "</span></span>";
    }

    /** @param text as {@link CardMarkup} made it */
    public String fill(String text) {
        return text.replace(CardMarkup.BLANK, html);
    }
}
