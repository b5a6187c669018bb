package hebb.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a question of a quiz.
 *
 * @param question its position in the quiz, which answers name
 * @param rank which of all that are asked it is, from 1
 * @param language of the card's text, null where none is known
 * @param shown epoch milliseconds of the moment the question was shown
 */
public record QuizHeader(
        String attempt,
        int question,
        int rank,
        int total,
        int answered,
        boolean exam,
        String deckTitle,
        @Nullable String language,
        @Nullable String section,
        long shown) {}
