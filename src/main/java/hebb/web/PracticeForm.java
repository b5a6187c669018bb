package hebb.web;

import hebb.deck.DeckId;
import hebb.deck.LearnerDeck;
import hebb.practice.Pool;
import hebb.practice.QuizPlan;
import hebb.storage.Ids;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form that begins a quiz, as typed. */
public record PracticeForm(List<String> decks, Pool pool, String days, String tag, String questions, boolean exam) {

    /** What one may choose here; what was missed is repeated from its result. */
    static final List<Pool> POOLS = List.of(Pool.ALL, Pool.MET, Pool.FORGOTTEN, Pool.COMING);

    /** The form before anything is typed: every deck. */
    static PracticeForm fresh(List<LearnerDeck> decks) {
        return new PracticeForm(
                decks.stream().map(deck -> Ids.text(deck.deck().value())).toList(),
                Pool.ALL,
                String.valueOf(QuizPlan.USUAL_DAYS),
                "",
                String.valueOf(QuizPlan.USUAL_QUESTIONS),
                false);
    }

    static PracticeForm of(Context ctx) {
        return new PracticeForm(
                ctx.formParams("deck"),
                pool(Parameters.line(ctx, "from")),
                Parameters.line(ctx, "days"),
                Parameters.line(ctx, "tag").strip(),
                Parameters.line(ctx, "questions"),
                "on".equals(ctx.formParam("exam")));
    }

    private static Pool pool(String text) {
        return POOLS.stream()
                .filter(pool -> text(pool).equals(text))
                .findFirst()
                .orElse(Pool.ALL);
    }

    static String text(Pool pool) {
        return pool.name().toLowerCase(Locale.ROOT);
    }

    public boolean hasDeck(String deck) {
        return decks.contains(deck);
    }

    public boolean hasPool(String from) {
        return text(pool).equals(from);
    }

    /** What is wrong with it before any deck is looked at. */
    Optional<PracticeProblem> problem() {
        if (decks.isEmpty()) return Optional.of(PracticeProblem.NO_DECK);
        if (count().isEmpty()) return Optional.of(PracticeProblem.QUESTIONS);
        return pool == Pool.FORGOTTEN && lookBack().isEmpty() ? Optional.of(PracticeProblem.DAYS) : Optional.empty();
    }

    private Optional<Integer> count() {
        return Parameters.number(questions, QuizPlan.LEAST_QUESTIONS, QuizPlan.MOST_QUESTIONS);
    }

    private Optional<Integer> lookBack() {
        return Parameters.number(days, 1, QuizPlan.MOST_DAYS);
    }

    /** What the learner wants, where nothing is wrong. */
    QuizPlan plan() {
        return new QuizPlan(
                pool,
                exam,
                deckIds(),
                count().orElse(QuizPlan.USUAL_QUESTIONS),
                lookBack().orElse(QuizPlan.USUAL_DAYS),
                tag.isEmpty() ? null : tag,
                null);
    }

    private List<DeckId> deckIds() {
        return decks.stream()
                .flatMap(deck -> Ids.parse(deck).stream())
                .map(DeckId::new)
                .toList();
    }

    public static List<String> pools() {
        return POOLS.stream().map(PracticeForm::text).toList();
    }
}
