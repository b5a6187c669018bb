package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Source;
import java.util.List;

/**
 * One card as its canonical lines, without the heading it stands under. This is also how a card is stored: for every
 * card that keeps to {@link CardRules}, {@code read(write(card))} is the card without its section.
 */
public final class CardText {

    private final StringBuilder text = new StringBuilder();

    private CardText() {}

    /** The lines of this card, each ended by LF but the last. */
    public static String write(Card card) {
        CardText writer = new CardText();
        if (card instanceof Basic basic) writer.writeBasic(basic);
        else if (card instanceof Cloze cloze) SideText.write("C:", cloze.text(), false, writer.text);
        else if (card instanceof Choice choice) writer.writeChoice(choice);
        writer.writeInfo(card.info(), card instanceof Basic basic && basic.reversed());
        return writer.text.substring(0, writer.text.length() - 1);
    }

    /**
     * The card in these lines. Rules that were added since it was written do not matter here.
     *
     * @throws IllegalArgumentException if this is not the text of exactly one card
     */
    public static Card read(String block) {
        Problems problems = new Problems("card");
        List<DeckItem> items = new Segments(problems).cut(DeckLexer.read(DeckLexer.lines(block), 1, problems));
        if (items.size() == 1 && items.get(0) instanceof CardBlock lines) {
            Card card = new CardParser(lines, problems).parse(null);
            if (card != null && problems.count() == 0) return card;
        }
        throw new IllegalArgumentException("not the text of one card: " + problems.list());
    }

    private void writeBasic(Basic card) {
        SideText.write("Q:", card.front(), false, text);
        SideText.write("A:", card.back(), false, text);
    }

    private void writeChoice(Choice card) {
        SideText.write("M:", card.question(), true, text);
        OptionText.write(card.options(), text);
    }

    private void writeInfo(CardInfo info, boolean reversed) {
        if (info.id() != null) attribute(Attribute.ID, info.id());
        if (!info.accept().isEmpty()) attribute(Attribute.ACCEPT, Separated.BY_BAR.join(info.accept()));
        if (info.hint() != null) attribute(Attribute.HINT, info.hint());
        if (reversed) attribute(Attribute.REVERSED, "yes");
        for (Source source : info.sources()) attribute(Attribute.SOURCE, source.written());
        if (!info.tags().isEmpty()) attribute(Attribute.TAGS, Separated.BY_COMMA.join(info.tags()));
    }

    private void attribute(Attribute attribute, String value) {
        line(attribute.written() + ": " + value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
