package hebb.review;

import hebb.deck.DeckId;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Optional;
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
        return counts.stream()
                .filter(count -> count.deck().equals(deck) && count.dueDay().compareTo(today) <= 0)
                .mapToInt(DueCount::cards)
                .sum();
    }

    /** The first later day on which cards will be asked, and how many; a backlog goes on tomorrow with its next share. */
    Optional<Overview.NextDue> next(List<DeckLoad> loads) {
        return Stream.concat(Stream.of(tomorrow()), counts.stream().map(DueCount::dueDay))
                .filter(day -> day.compareTo(today) > 0 && day.compareTo(last) <= 0)
                .distinct()
                .sorted()
                .map(day -> new Overview.NextDue(
                        day, loads.stream().mapToInt(load -> share(load, day)).sum()))
                .filter(next -> next.cards() > 0)
                .findFirst();
    }

    private int share(DeckLoad load, StudyDay day) {
        int coming = counts.stream()
                .filter(count -> count.deck().equals(load.deck().deck())
                        && count.dueDay().equals(day))
                .mapToInt(DueCount::cards)
                .sum();
        int waiting = day.equals(tomorrow()) ? load.backlog() : 0;
        return Math.min(coming + waiting, load.deck().reviewsPerDay());
    }

    private StudyDay tomorrow() {
        return today.plus(1);
    }
}
