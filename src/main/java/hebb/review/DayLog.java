package hebb.review;

import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.scheduling.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one learner answered on one study day, oldest first, without the answers taken back. A sitting needs no state
 * of its own: progress, drill, what can be undone and redone and the end page are all read from here, and so survive a
 * restart.
 *
 * @param entries the whole log of the day, with what was taken back and the voids that did it
 */
public record DayLog(List<Review> answers, List<Review> entries) {

    public DayLog {
        answers = List.copyOf(answers);
        entries = List.copyOf(entries);
    }

    private record Entry(CardId card, int answerNumber) {}

    /** Keeps the entries of a day's log that are answers and were not voided. */
    static DayLog of(List<Review> log) {
        Set<Entry> voided = log.stream()
                .filter(review -> review.voids() != null)
                .map(review -> new Entry(review.card(), Objects.requireNonNull(review.voids())))
                .collect(Collectors.toSet());
        List<Review> answers = log.stream()
                .filter(review -> review.grade() != null)
                .filter(review -> !voided.contains(new Entry(review.card(), review.answerNumber())))
                .toList();
        return new DayLog(answers, log);
    }

    /** The part of the day that was about one deck. */
    public DayLog in(DeckId deck) {
        return DayLog.of(
                entries.stream().filter(review -> review.deck().equals(deck)).toList());
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    public Optional<Review> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    /** The answer that redo brings back next. */
    public Optional<Undone> redoable() {
        List<Undone> undone = Undone.of(entries);
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    /** Each card once, in the order of its first answer. */
    public Set<CardId> cards() {
        return answers.stream().map(Review::card).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The cards whose repetition was graded below 3, in the order they were missed. */
    public Set<CardId> missed() {
        return graded().stream()
                .filter(review -> !passed(review))
                .map(Review::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The cards that were forgotten today after they had been learned. */
    Set<CardId> lapsed() {
        return graded().stream()
                .filter(review -> !passed(review) && review.before().repetitions() > 0)
                .map(Review::card)
                .collect(Collectors.toSet());
    }

    /** Repetitions, without drill and practice. */
    public List<Review> graded() {
        return answers.stream()
                .filter(review -> review.kind() == ReviewKind.GRADED)
                .toList();
    }

    /** Repetitions of cards that were new before. */
    public int introduced() {
        return (int) graded().stream().filter(review -> review.before().isNew()).count();
    }

    /** Repetitions of cards that were due. */
    public int repeated() {
        return graded().size() - introduced();
    }

    /** Repetitions of cards that were due before this day. */
    int overdue() {
        return (int) graded().stream().filter(Review::wasOverdue).count();
    }

    public long takenMillis() {
        return answers.stream().mapToLong(Review::takenMillis).sum();
    }

    /** The last cards answered, latest first. */
    public List<CardId> recent(int count) {
        int from = Math.max(0, answers.size() - count);
        List<CardId> cards = new ArrayList<>(
                answers.subList(from, answers.size()).stream().map(Review::card).toList());
        Collections.reverse(cards);
        return cards;
    }

    private static boolean passed(Review review) {
        Grade grade = review.grade();
        return grade != null && grade.passed();
    }
}
