package hebb.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An answer that was taken back and can be brought back.
 *
 * @param answer the entry that does not count any more
 * @param undo the void that took it back
 */
public record Undone(Review answer, Review undo) {

    /** The id that the answer has once it is back: each undo has one redo, however often that is sent. */
    public UUID redo() {
        return redoOf(undo);
    }

    private static UUID redoOf(Review undo) {
        return UUID.nameUUIDFromBytes(("redo " + undo.id()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a log leaves to redo, the next one last. A new answer leaves nothing; one that was brought back is none.
     *
     * @param log entries in the order in which they were received, voids included
     */
    static List<Undone> of(List<Review> log) {
        Set<UUID> redos = redos(log);
        List<Undone> undone = new ArrayList<>();
        for (Review entry : log) {
            if (entry.voids() != null) undone.add(new Undone(answerOf(entry, log), entry));
            else if (redos.contains(entry.id()))
                undone.removeIf(one -> one.redo().equals(entry.id()));
            else undone.clear();
        }
        return undone;
    }

    /** A void counts for the day of the answer it takes back, so both stand in the log of that day. */
    private static Review answerOf(Review undo, List<Review> log) {
        return log.stream()
                .filter(entry -> entry.card().equals(undo.card()))
                .filter(entry -> Objects.equals(undo.voids(), entry.answerNumber()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the log of its card has a new answer behind it: then it would not count for what it counted for. */
    boolean isAnsweredSince(List<Review> cardsLog) {
        Set<UUID> redos = redos(cardsLog);
        return cardsLog.stream()
                .filter(entry -> entry.answerNumber() > undo.answerNumber())
                .anyMatch(entry -> entry.voids() == null && !redos.contains(entry.id()));
    }

    /** The ids under which a log brings answers back, or could. */
    static Set<UUID> redos(List<Review> log) {
        return log.stream()
                .filter(entry -> entry.voids() != null)
                .map(Undone::redoOf)
                .collect(Collectors.toSet());
    }
}
