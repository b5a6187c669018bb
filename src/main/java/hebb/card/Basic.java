package hebb.card;

/** A front and a back in Markdown; a reversed one is also asked from back to front. */
public record Basic(CardInfo info, String front, String back, boolean reversed) implements Card {

    public Basic {
        front = Prose.text(front);
        back = Prose.text(back);
    }

    @Override
    public int sides() {
        return reversed ? 2 : 1;
    }

    @Override
    public Basic withInfo(CardInfo newInfo) {
        return new Basic(newInfo, front, back, reversed);
    }
}
