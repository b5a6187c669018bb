package hebb.deck;

import hebb.card.Card;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** Makes ids for cards that have none: words of their front, unique in the deck. */
public final class CardIds {

    private static final int LONGEST = 40;

    private final Set<String> taken;
    private final Map<String, Integer> last = new HashMap<>();

    /** Begins with the ids that the deck already has. */
    public CardIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** An id that no card has yet; the same for the same front as long as it is free. */
    public String idFor(Card card) {
        String front = CardFronts.normalised(card);
        String words = slug(front);
        String base = words.isEmpty() ? "card-" + checksum(front) : words;
        if (taken.add(base)) return base;
        String id;
        do id = numbered(base, last.merge(base, 2, (before, two) -> before + 1));
        while (!taken.add(id));
        return id;
    }

    private static String numbered(String base, int number) {
        String ending = "-" + number;
        String words = base.substring(0, Math.min(base.length(), LONGEST - ending.length()));
        return (words.endsWith("-") ? words.substring(0, words.length() - 1) : words) + ending;
    }

    /** The words of a text as a part of an id, such as {@code cell-biology}; empty where it has no letters for one. */
    public static String words(String text) {
        return slug(CardFronts.normalised(text));
    }

    /** The front's ASCII letters and digits, accents taken off, cut after a whole word where there is one. */
    private static String slug(String front) {
        StringBuilder slug = new StringBuilder();
        String letters = Normalizer.normalize(front, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l');
        for (int at = 0; at < letters.length() && slug.length() <= LONGEST; at++) {
            char c = letters.charAt(at);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
            if (plain) slug.append(c);
            else if (!accent && c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-')
                slug.append('-');
        }
        return cut(slug.toString());
    }

    private static String cut(String slug) {
        int end = slug.length();
        if (end > LONGEST) {
            int word = slug.lastIndexOf('-', LONGEST);
            end = word > LONGEST / 2 ? word : LONGEST;
        }
        return slug.substring(0, end).replaceAll("-$", "");
    }

    private static String checksum(String front) {
        CRC32 checksum = new CRC32();
        checksum.update(front.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", checksum.getValue());
    }
}
