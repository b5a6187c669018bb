package hebb.deck;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.card.Choice;
import hebb.card.Cloze;
import hebb.card.Option;
import hebb.card.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every card of a deck must keep to, wherever it comes from: a file, an import or a form. */
public final class CardRules {

    /** The longest text of a card side, in UTF-16 units. */
    public static final int LONGEST_TEXT = 20_000;

    /** The most gaps of a card: each is kept and asked as a card of its own. */
    static final int MOST_GAPS = 100;

    private static final int LONGEST_ID = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final String ID_ADVICE =
            "use small letters, digits, dots, dashes and underscores, beginning with a letter or a digit.";

    private final List<CardFault> faults = new ArrayList<>();

    private CardRules() {}

    /** Every rule that this card breaks; empty for a good card. */
    public static List<CardFault> faults(Card card) {
        CardRules rules = new CardRules();
        rules.checkInfo(card.info());
        if (card instanceof Basic basic) rules.checkBasic(basic);
        else if (card instanceof Cloze cloze) rules.checkCloze(cloze);
        else if (card instanceof Choice choice) rules.checkChoice(choice);
        return List.copyOf(rules.faults);
    }

    /** Whether this text can be the id of a card or of a source. */
    public static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    private void checkInfo(CardInfo info) {
        if (info.id() != null && !isId(info.id())) add(CardPart.ID, 0, 0, "The id is not well formed; " + ID_ADVICE);
        checkLength(CardPart.HINT, 0, info.hint());
        checkLength(CardPart.SECTION, 0, info.section());
        for (int i = 0; i < info.accept().size(); i++)
            checkLength(CardPart.ACCEPT, i, info.accept().get(i));
        for (int i = 0; i < info.tags().size(); i++)
            checkLength(CardPart.TAGS, i, info.tags().get(i));
        for (int i = 0; i < info.sources().size(); i++)
            checkSource(i, info.sources().get(i));
    }

    private void checkSource(int index, Source source) {
        if (!isId(source.document()))
            add(CardPart.SOURCE, index, 0, "The source's id before # is not well formed; " + ID_ADVICE);
        checkLength(CardPart.SOURCE, index, source.heading());
    }

    private void checkBasic(Basic card) {
        if (card.front().isEmpty()) add(CardPart.FRONT, 0, 0, "The question is empty; give it a text.");
        if (card.back().isEmpty()) add(CardPart.BACK, 0, 0, "The answer is empty; give it a text.");
        checkLength(CardPart.FRONT, 0, card.front());
        checkLength(CardPart.BACK, 0, card.back());
    }

    private void checkCloze(Cloze card) {
        for (Cloze.Fault fault : card.faults()) add(CardPart.FRONT, 0, fault.at(), advice(fault.mistake()));
        if (card.text().isEmpty()) add(CardPart.FRONT, 0, 0, "The cloze text is empty; write one with a [gap].");
        else if (card.gaps().isEmpty() && card.faults().isEmpty())
            add(CardPart.FRONT, 0, 0, "This cloze text has no gap; put what is asked for in [square brackets].");
        checkLength(CardPart.FRONT, 0, card.text());
        checkNumber(card.gaps());
    }

    private void checkNumber(List<Cloze.Gap> gaps) {
        if (gaps.size() <= MOST_GAPS) return;
        String number = String.format("%,d", gaps.size());
        int first = gaps.get(MOST_GAPS).start();
        add(CardPart.FRONT, 0, first, "This card has " + number + " gaps; keep it to 100 and make cards of the rest.");
    }

    private static String advice(Cloze.Mistake mistake) {
        return switch (mistake) {
            case NESTED -> "A gap cannot stand inside a gap; write \\[ for a bracket that is meant literally.";
            case EMPTY -> "This gap is empty; put the answer in the brackets, or write \\[ if none is meant.";
            case UNCLOSED -> "This gap is never closed; end it with ], or write \\[ if none is meant.";
        };
    }

    private void checkChoice(Choice card) {
        List<Option> options = card.options();
        if (card.question().isEmpty()) add(CardPart.FRONT, 0, 0, "The question is empty; give it a text.");
        if (options.size() < 2)
            add(
                    CardPart.FRONT,
                    0,
                    0,
                    "A choice needs at least two options; write each as - [ ] or - [x] and its text.");
        else if (options.stream().noneMatch(Option::correct))
            add(CardPart.FRONT, 0, 0, "No option is marked as right; write - [x] before the right one.");
        checkLength(CardPart.FRONT, 0, card.question());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) checkOption(i, options.get(i), seen);
    }

    private void checkOption(int index, Option option, Set<String> seen) {
        if (option.text().isEmpty())
            add(CardPart.OPTION, index, 0, "This option is empty; write its text after the brackets.");
        else if (!seen.add(option.text()))
            add(CardPart.OPTION, index, 0, "This option stands here twice; change or remove one of them.");
        checkLength(CardPart.OPTION, index, option.text());
        checkLength(CardPart.OPTION, index, option.explanation());
    }

    private void checkLength(CardPart part, int index, @Nullable String text) {
        if (text == null || text.length() <= LONGEST_TEXT) return;
        String length = String.format("%,d", text.length());
        add(part, index, 0, "This text has " + length + " characters; keep it to 20,000 or split the card.");
    }

    private void add(CardPart part, int index, int offset, String message) {
        faults.add(new CardFault(part, index, offset, message));
    }
}
