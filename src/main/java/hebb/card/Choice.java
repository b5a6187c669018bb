package hebb.card;

import java.util.List;

/** A question with options, at least one of them right. Options keep the author's order. */
public record Choice(CardInfo info, String question, List<Option> options) implements Card {

    public Choice {
        question = Prose.text(question);
        options = List.copyOf(options);
    }

    @Override
    public int sides() {
        return 1;
    }

    @Override
    public String front() {
        return question;
    }

    @Override
    public Choice withInfo(CardInfo newInfo) {
        return new Choice(newInfo, question, options);
    }
}
