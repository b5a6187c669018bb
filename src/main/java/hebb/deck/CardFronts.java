package hebb.deck;

import hebb.card.Card;
import hebb.card.Cloze;
import java.text.Normalizer;
import java.util.Locale;

/** The front of a card as a key: what stays the same when only its look changes. */
public final class CardFronts {

    private CardFronts() {}

    /** Unicode NFKC, small letters, each run of white space one blank; a cloze text without its brackets. */
    public static String normalised(Card card) {
        String front = card instanceof Cloze cloze ? cloze.filled() : card.front();
        return normalised(front);
    }

    public static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        boolean blank = true;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white) key.append(c);
            else if (!blank) key.append(' ');
            blank = white;
        }
        return key.toString().stripTrailing();
    }
}
