package hebb.web;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sanitised HTML of one side of a card.
 *
 * @param front the question
 * @param shown the question once the answer is known: for a cloze its text with the gap filled in
 * @param back the answer, null where it stands in the question
 * @param options what to choose from, empty unless it is a choice
 */
public record CardFace(String front, String shown, @Nullable String back, List<OptionFace> options) {

    /** @param explanation why it is right or wrong, null where the author gave no reason */
    public record OptionFace(
            int index,
            String text,
            boolean correct,
            @Nullable String explanation) {}

    /** The question alone. */
    static String front(Card card, int side, CardMarkup markup) {
        if (card instanceof Basic basic) return plain(side == 1 ? basic.front() : basic.back(), markup);
        if (card instanceof Cloze cloze) return markup.blocks(clozeText(cloze, side, false));
        return plain(((Choice) card).question(), markup);
    }

    static CardFace of(Card card, int side, CardMarkup markup) {
        if (card instanceof Basic basic) return basic(basic, side, markup);
        if (card instanceof Cloze cloze) return cloze(cloze, side, markup);
        return choice((Choice) card, markup);
    }

    /** The same with options that the program found: the right one among them is the answer. */
    CardFace offering(Choice choice, CardMarkup markup) {
        return new CardFace(front, shown, null, choice(choice, markup).options);
    }

    /** A choice that is asked without its options: the right ones are the answer. */
    static CardFace revealed(Choice card, CardMarkup markup) {
        String question = plain(card.question(), markup);
        String right = card.options().stream()
                .filter(Option::correct)
                .map(option -> CardMarkup.unmarked(option.text()))
                .collect(Collectors.joining("\n\n"));
        return new CardFace(question, question, markup.blocks(right), List.of());
    }

    private static String plain(String text, CardMarkup markup) {
        return markup.blocks(CardMarkup.unmarked(text));
    }

    private static CardFace basic(Basic card, int side, CardMarkup markup) {
        String front = plain(card.front(), markup);
        String back = plain(card.back(), markup);
        return side == 1 ? new CardFace(front, front, back, List.of()) : new CardFace(back, back, front, List.of());
    }

    private static CardFace cloze(Cloze card, int side, CardMarkup markup) {
        return new CardFace(
                markup.blocks(clozeText(card, side, false)),
                markup.blocks(clozeText(card, side, true)),
                null,
                List.of());
    }

    private static String clozeText(Cloze card, int side, boolean filled) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int number = 0;
        for (Cloze.Gap gap : card.gaps()) {
            number++;
            text.append(CardMarkup.unmarked(card.text().substring(at, gap.start())));
            String answer = CardMarkup.unmarked(gap.answer());
            if (number != side) text.append(answer);
            else if (filled) text.append(CardMarkup.FILLED_START).append(answer).append(CardMarkup.FILLED_END);
            else text.append(CardMarkup.BLANK);
            at = gap.end();
        }
        return text.append(CardMarkup.unmarked(card.text().substring(at))).toString();
    }

    private static CardFace choice(Choice card, CardMarkup markup) {
        String question = plain(card.question(), markup);
        List<OptionFace> options = new ArrayList<>();
        for (Option option : card.options()) {
            String why = option.explanation();
            options.add(new OptionFace(
                    options.size(),
                    markup.line(CardMarkup.unmarked(option.text())),
                    option.correct(),
                    why == null ? null : markup.line(CardMarkup.unmarked(why))));
        }
        return new CardFace(question, question, null, List.copyOf(options));
    }
}
