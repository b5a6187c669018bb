package hebb.review;

import hebb.deck.DeckId;
import hebb.plan.StudyPlan;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What comes back, and when. Pure.
 *
 * @param last the day up to which the counts are whole
 */
record Outlook(StudyDay today, StudyDay last, List<DueCount> counts) {

    Outlook {
        counts = List.copyOf(counts);
    }

    /** Cards of a deck that are due by now. */
    int due(DeckId deck) {
        return sum(deck, day -> day.compareTo(today) <= 0);
    }

    /** Of these, the cards that were due on an earlier day. */
    int overdue(DeckId deck) {
        return sum(deck, day -> day.compareTo(today) < 0);
    }

    /**
     * The first later day on which cards will be asked, and how many. What is left today goes on then with its next
     * share, and what is due on a day off waits for the first day that is none.
     */
    Optional<Overview.NextDue> next(List<DeckLoad> loads, StudyPlan plan) {
        return Stream.concat(Stream.of(today), counts.stream().map(DueCount::dueDay))
                .map(day -> day.compareTo(today) > 0 ? day : today.plus(1))
                .distinct()
                .flatMap(day -> plan.firstOpen(day).stream())
                .filter(day -> day.compareTo(last) <= 0)
                .distinct()
                .sorted()
                .map(day -> new Overview.NextDue(day, cards(loads, day, plan)))
                .filter(next -> next.cards() > 0)
                .findFirst();
    }

    private int cards(List<DeckLoad> loads, StudyDay day, StudyPlan plan) {
        return plan.reviews(
                day, loads.stream().mapToInt(load -> share(load, day)).sum());
    }

    private int share(DeckLoad load, StudyDay day) {
        int coming = sum(load.deck().deck(), due -> due.compareTo(today) > 0 && due.compareTo(day) <= 0);
        return Math.min(load.backlog() + coming, load.deck().reviewsPerDay());
    }

    private int sum(DeckId deck, Predicate<StudyDay> days) {
        return counts.stream()
                .filter(count -> count.deck().equals(deck) && days.test(count.dueDay()))
                .mapToInt(DueCount::cards)
                .sum();
    }
}
