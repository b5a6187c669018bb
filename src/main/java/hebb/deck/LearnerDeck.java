package hebb.deck;

/**
 * A deck in a learner's daily review.
 *
 * @param newPerDay the most new cards on a study day
 * @param reviewsPerDay the most due cards on a study day
 * @param answerMode how its cards are asked
 */
public record LearnerDeck(DeckId deck, String title, int newPerDay, int reviewsPerDay, AnswerMode answerMode) {

    public static final int DEFAULT_NEW_PER_DAY = 10;
    public static final int DEFAULT_REVIEWS_PER_DAY = 200;
}
