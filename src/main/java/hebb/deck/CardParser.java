package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.deck.PlacedText.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the lines of one card into the card. Checks how they are arranged; {@link CardRules} checks what they say. */
final class CardParser {

    private static final int TAG_LENGTH = 2;

    private final CardBlock block;
    private final Problems problems;
    private final AttributeReader attributes;
    private final OptionReader options;
    private PlacedText front = new PlacedText();
    private @Nullable PlacedText back;

    CardParser(CardBlock block, Problems problems) {
        this.block = block;
        this.problems = problems;
        this.attributes = new AttributeReader(problems);
        this.options = new OptionReader(problems);
    }

    /** The card as it stands, or null when not even its kind's parts are there. */
    @Nullable
    Card parse(@Nullable String section) {
        readAttributes();
        CardInfo info = attributes.info(section);
        boolean reversed = attributes.reversed(block.head().kind() == LineKind.QUESTION);
        return switch (block.head().kind()) {
            case QUESTION -> parseBasic(info, reversed);
            case CLOZE -> parseCloze(info);
            default -> parseChoice(info);
        };
    }

    private void readAttributes() {
        List<DeckLine> lines = block.lines();
        for (DeckLine line : lines.subList(block.attributesFrom(), lines.size())) {
            switch (line.kind()) {
                case ATTRIBUTE -> attributes.read(line);
                case BLANK -> {}
                case ANSWER ->
                    problems.add(line.number(), 1, "The answer must stand above the attributes; move it up.");
                case COMMENT ->
                    problems.add(
                            line.number(), 1, "A comment cannot stand among the attributes; move it above the card.");
                default -> problems.add(line.number(), 1, DeckFileReader.LOOSE_TEXT);
            }
        }
    }

    private @Nullable Card parseBasic(CardInfo info, boolean reversed) {
        int end = block.attributesFrom();
        int answer = Math.min(block.indexOf(LineKind.ANSWER, 0), end);
        if (answer == end) {
            problems.add(block.head().number(), 1, "This question has no answer; add a line that begins with A:.");
            return null;
        }
        refuseAnswers(
                answer + 1, "This question already has an answer; begin a new card with Q: or write \\A: for text.");
        front = PlacedText.ofSide(block.lines().subList(0, answer), TAG_LENGTH);
        back = PlacedText.ofSide(block.lines().subList(answer, end), TAG_LENGTH);
        return new Basic(info, front.text(), back.text(), reversed);
    }

    private Card parseCloze(CardInfo info) {
        refuseAnswers(1, "A cloze card takes no answer; its answers stand in [square brackets].");
        front = PlacedText.ofSide(block.lines().subList(0, block.attributesFrom()), TAG_LENGTH);
        return new Cloze(info, front.text());
    }

    private Card parseChoice(CardInfo info) {
        refuseAnswers(1, "A choice takes no answer; mark its right option with - [x].");
        int end = block.attributesFrom();
        int first = 1;
        while (first < end && !OptionReader.startsOption(block.lines().get(first))) first++;
        front = PlacedText.ofSide(block.lines().subList(0, first), TAG_LENGTH);
        options.read(block.lines().subList(first, end));
        return new Choice(info, front.text(), options.options());
    }

    private void refuseAnswers(int from, String message) {
        int end = block.attributesFrom();
        for (int at = block.indexOf(LineKind.ANSWER, from); at < end; at = block.indexOf(LineKind.ANSWER, at + 1))
            problems.add(block.lines().get(at).number(), 1, message);
    }

    /** Where a fault of the parsed card stands in the file. */
    Place place(CardFault fault) {
        Place place =
                switch (fault.part()) {
                    case FRONT -> front.place(fault.offset());
                    case BACK -> back == null ? null : back.place(fault.offset());
                    case OPTION -> options.place(fault.index());
                    case ID -> attributes.place(Attribute.ID, 0);
                    case ACCEPT -> attributes.place(Attribute.ACCEPT, fault.index());
                    case HINT -> attributes.place(Attribute.HINT, 0);
                    case SOURCE -> attributes.place(Attribute.SOURCE, fault.index());
                    case TAGS -> attributes.place(Attribute.TAGS, fault.index());
                    case SECTION -> null;
                };
        return place == null ? new Place(block.head().number(), 1) : place;
    }
}
