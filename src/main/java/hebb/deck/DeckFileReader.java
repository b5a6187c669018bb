package hebb.deck;

import hebb.card.Card;
import hebb.deck.PlacedText.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads deck files. Whatever they hold, the answer is a {@link ParsedDeck}, in time linear in their length. */
public final class DeckFileReader {

    /** The largest file that is read, in bytes, and the longest text, in UTF-16 units. */
    public static final int LARGEST_FILE = 10_000_000;

    static final String LOOSE_TEXT =
            "This text belongs to no card; begin a card with Q:, C: or M:, or put it in a <!-- comment -->.";

    /** Each line costs many times its length in memory, so a file of nothing but line ends would be a burden. */
    private static final int MOST_LINES = 500_000;

    private static final String TOO_MANY_LINES = "This file has more than 500,000 lines; split it.";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean idsRequired;

    private DeckFileReader(boolean idsRequired) {
        this.idsRequired = idsRequired;
    }

    /** Takes cards without {@code @id}. */
    public static DeckFileReader lenient() {
        return new DeckFileReader(false);
    }

    /** Reports every card without {@code @id}. */
    public static DeckFileReader requiringIds() {
        return new DeckFileReader(true);
    }

    /** Reads a whole file of UTF-8; its name stands in the problems and is the title where no other is given. */
    public ParsedDeck read(String fileName, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) return refused(fileName, 1, 1, tooLarge(bytes.length));
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (!result.isError()) return read(fileName, text.toString());
        List<String> before = (text + "?").lines().toList();
        String last = before.get(before.size() - 1);
        return refused(
                fileName, before.size(), last.length(), "Here begins something that is not UTF-8; save it as UTF-8.");
    }

    /** Reads a whole file that is already text. */
    public ParsedDeck read(String fileName, String text) {
        if (text.length() > LARGEST_FILE) return refused(fileName, 1, 1, tooLarge(text.length()));
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) return refused(fileName, 1, 1, TOO_MANY_LINES);
        Problems problems = new Problems(fileName);
        DeckLayout layout = DeckLayout.of(withoutMark(text), problems);
        return read(fileName, layout, problems);
    }

    /** The cards of a file whose lines are already known. */
    ParsedDeck read(String fileName, DeckLayout layout, Problems problems) {
        DeckHeader header = FrontMatter.read(layout.frontMatter(), fileName, problems);
        List<PlacedCard> placed = new ArrayList<>();
        Map<String, Integer> lineOfId = new HashMap<>();
        String section = null;
        for (DeckItem item : layout.items()) {
            if (item instanceof DeckItem.Heading heading) section = heading.text();
            if (item instanceof CardBlock block) readCard(block, section, problems, lineOfId, placed);
        }
        return new ParsedDeck(header, placed, PlacedComment.of(layout.items()), problems.list(), problems.count());
    }

    private void readCard(
            CardBlock block,
            @Nullable String section,
            Problems problems,
            Map<String, Integer> lineOfId,
            List<PlacedCard> placed) {
        int before = problems.count();
        CardParser parser = new CardParser(block, problems);
        Card card = parser.parse(section);
        if (card == null) return;
        for (CardFault fault : CardRules.faults(card)) report(parser.place(fault), fault.message(), problems);
        checkId(block, card, parser, problems, lineOfId);
        if (problems.count() == before)
            placed.add(new PlacedCard(card, block.head().number()));
    }

    private void checkId(
            CardBlock block, Card card, CardParser parser, Problems problems, Map<String, Integer> lineOfId) {
        String id = card.info().id();
        if (id == null) {
            if (idsRequired)
                problems.add(block.head().number(), 1, "This card has no @id: line; hebb fmt fills it in.");
            return;
        }
        Integer first = lineOfId.putIfAbsent(id, block.head().number());
        if (first != null) {
            Place place = parser.place(new CardFault(CardPart.ID, 0, 0, ""));
            report(place, "The card at line " + first + " has this id too; give one of them another.", problems);
        }
    }

    private static void report(Place place, String message, Problems problems) {
        problems.add(place.line(), place.column(), message);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String tooLarge(int size) {
        return String.format("This file has %,d bytes and 10,000,000 are the most; split it.", size);
    }

    private static ParsedDeck refused(String fileName, int line, int column, String message) {
        ParseProblem problem = new ParseProblem(fileName, line, column, message);
        return new ParsedDeck(DeckHeader.titled(DeckHeader.titleOf(fileName)), List.of(), List.of(problem));
    }
}
