package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import hebb.card.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card as its canonical lines, without the heading it stands under. This is also how a card is stored: for every
 * card that keeps to {@link CardRules}, {@code read(write(card))} is the card without its section.
 */
public final class CardText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private CardText() {}

    /** The lines of this card, each ended by LF but the last. */
    public static String write(Card card) {
        CardText writer = new CardText();
        if (card instanceof Basic basic) writer.writeBasic(basic);
        else if (card instanceof Cloze cloze) writer.writeSide("C:", cloze.text(), false);
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
        writeSide("Q:", card.front(), false);
        writeSide("A:", card.back(), false);
    }

    private void writeChoice(Choice card) {
        writeSide("M:", card.question(), true);
        for (Option option : card.options()) {
            line(((option.correct() ? "- [x] " : "- [ ] ") + option.text()).strip());
            writeExplanation(option.explanation());
        }
    }

    private void writeExplanation(@Nullable String explanation) {
        if (explanation == null) return;
        List<String> lines = split(explanation);
        Fences fences = new Fences(lines);
        int fenced = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (at > fenced) fenced = Math.max(fenced, fences.closing(at, 0));
            String line = escaped(lines.get(at), at <= fenced, true);
            line(line.isEmpty() ? "" : INDENT + line);
        }
    }

    private void writeSide(String tag, String side, boolean options) {
        List<String> lines = split(side);
        Fences fences = new Fences(lines);
        int fenced = fences.closing(0, 0);
        String first = lines.get(0);
        boolean escape = Escapes.isEscapedFence(first) || (fenced < 0 && Fences.looksLikeFence(first, 0));
        line((tag + (escape ? " \\" : " ") + first).stripTrailing() + trailing(first));
        for (int at = 1; at < lines.size(); at++) {
            if (at > fenced) fenced = Math.max(fenced, fences.closing(at, 0));
            line(escaped(lines.get(at), at <= fenced, options));
        }
    }

    /** White space that ends a line is a line break in Markdown, so it stays. */
    private static String trailing(String line) {
        return line.substring(line.stripTrailing().length());
    }

    private static String escaped(String line, boolean fenced, boolean options) {
        if (fenced) return line;
        boolean special = !LineKind.of(line).isPlain() || Fences.looksLikeFence(line, 0);
        boolean option = options && OptionLine.isOption(line);
        return special || option || Escapes.isEscaped(line) ? "\\" + line : line;
    }

    private void writeInfo(CardInfo info, boolean reversed) {
        if (info.id() != null) attribute(Attribute.ID, info.id());
        if (!info.accept().isEmpty()) attribute(Attribute.ACCEPT, Separated.BY_BAR.join(info.accept()));
        if (info.hint() != null) attribute(Attribute.HINT, info.hint());
        if (reversed) attribute(Attribute.REVERSED, "yes");
        for (Source source : info.sources()) attribute(Attribute.SOURCE, written(source));
        if (!info.tags().isEmpty()) attribute(Attribute.TAGS, Separated.BY_COMMA.join(info.tags()));
    }

    /** A source as it stands after {@code @source:}. */
    public static String written(Source source) {
        return source.heading().isEmpty() ? source.document() : source.document() + "#" + source.heading();
    }

    private void attribute(Attribute attribute, String value) {
        line(attribute.written() + ": " + value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static List<String> split(String side) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = side.indexOf('\n'); end >= 0; end = side.indexOf('\n', start)) {
            lines.add(side.substring(start, end));
            start = end + 1;
        }
        lines.add(side.substring(start));
        return lines;
    }
}
