package hebb.practice;

import hebb.deck.DeckId;
import hebb.storage.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants to be asked.
 *
 * @param exam whether nothing is told before the end
 * @param questions the most that are asked
 * @param days how far to look back for what was forgotten
 * @param tag only cards with this tag, null for all
 * @param earlier the attempt whose missed cards are asked, null where it is not about them
 */
public record QuizPlan(
        Pool pool,
        boolean exam,
        List<DeckId> decks,
        int questions,
        int days,
        @Nullable String tag,
        @Nullable AttemptId earlier) {

    public static final int LEAST_QUESTIONS = 5;
    public static final int MOST_QUESTIONS = 100;
    public static final int USUAL_QUESTIONS = 20;
    public static final int MOST_DAYS = 365;
    public static final int USUAL_DAYS = 7;

    public QuizPlan {
        decks = List.copyOf(decks);
    }

    /** All that was missed in an attempt of this plan. */
    QuizPlan missedIn(AttemptId attempt) {
        return new QuizPlan(Pool.MISSED, exam, decks, MOST_QUESTIONS, days, tag, attempt);
    }

    /** Everything but pool and exam, a line for each, as an attempt keeps it. */
    String settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("decks", decks.stream().map(deck -> Ids.text(deck.value())).collect(Collectors.joining(" ")));
        settings.put("questions", String.valueOf(questions));
        settings.put("days", String.valueOf(days));
        if (tag != null) settings.put("tag", tag);
        if (earlier != null) settings.put("earlier", Ids.text(earlier.value()));
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #settings} wrote. */
    static QuizPlan of(Pool pool, boolean exam, String settings) {
        Map<String, String> read = settings.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        return new QuizPlan(
                pool,
                exam,
                ids(read.getOrDefault("decks", "")).map(DeckId::new).toList(),
                Integer.parseInt(read.getOrDefault("questions", String.valueOf(USUAL_QUESTIONS))),
                Integer.parseInt(read.getOrDefault("days", String.valueOf(USUAL_DAYS))),
                read.get("tag"),
                ids(read.getOrDefault("earlier", ""))
                        .map(AttemptId::new)
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<Long> ids(String text) {
        return Stream.of(text.split(" ")).flatMap(id -> Ids.parse(id).stream());
    }
}
