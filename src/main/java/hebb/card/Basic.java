package hebb.card;

/** A front and a back in Markdown; a reversed one is also asked from back to front. */
public record Basic(CardInfo info, String front, String back, boolean reversed) implements Card {

    @Override
    public int sides() {
        return reversed ? 2 : 1;
    }

    @Override
    public Basic withInfo(CardInfo newInfo) {
        return new Basic(newInfo, front, back, reversed);
    }
}
