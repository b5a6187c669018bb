package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.card.Source;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckService;
import hebb.deck.LearnerDeck;
import hebb.review.CardState;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.review.Sitting;
import hebb.scheduling.Schedule;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the page of a deck for whoever looks at it. */
final class DeckPages {

    private final DeckService decks;
    private final ReviewService reviews;
    private final QueueService queue;
    private final CardMarkup markup;

    DeckPages(DeckService decks, ReviewService reviews, QueueService queue, CardMarkup markup) {
        this.decks = decks;
        this.reviews = reviews;
        this.queue = queue;
        this.markup = markup;
    }

    /** @param base the beginning of links that leave this site */
    DeckPage page(Viewer viewer, Deck deck, DeckFilter filter, String base) {
        Account account = viewer.account();
        Optional<LearnerDeck> learning = account == null ? Optional.empty() : decks.findLearnerDeck(account, deck.id());
        return account == null || learning.isEmpty()
                ? page(viewer, deck, filter, base, null, Map.of(), new StudyDay(0))
                : learnersPage(viewer, deck, filter, base, account, learning.get());
    }

    private DeckPage learnersPage(
            Viewer viewer, Deck deck, DeckFilter filter, String base, Account learner, LearnerDeck limits) {
        StudyDay today = reviews.today(learner);
        Map<CardId, CardState> states = reviews.listStates(learner, deck.id()).stream()
                .collect(Collectors.toMap(CardState::card, Function.identity()));
        int waiting = queue.sitting(learner, deck.id(), today)
                .map(Sitting::queue)
                .map(queued -> queued.size())
                .orElse(0);
        long due =
                states.values().stream().filter(state -> state.isDueOn(today)).count();
        long mature = states.values().stream()
                .filter(state -> state.interval() >= Schedule.MATURE_DAYS)
                .count();
        DeckPage.Mine mine =
                new DeckPage.Mine((int) due, (int) mature, waiting, limits.newPerDay(), limits.reviewsPerDay());
        return page(viewer, deck, filter, base, mine, states, today);
    }

    private DeckPage page(
            Viewer viewer,
            Deck deck,
            DeckFilter filter,
            String base,
            DeckPage.@Nullable Mine mine,
            Map<CardId, CardState> states,
            StudyDay today) {
        List<CardRow> rows = decks.listCards(deck.id());
        List<CardRow> found = rows.stream()
                .filter(row -> filter.admits(row, states.get(row.id()), today))
                .toList();
        int from = Math.min((filter.page() - 1) * DeckFilter.PAGE_SIZE, found.size());
        List<CardRow> shown = found.subList(from, Math.min(from + DeckFilter.PAGE_SIZE, found.size()));
        Account account = viewer.account();
        boolean owner = account != null && deck.isOwnedBy(account.id());
        String description = deck.description();
        return new DeckPage(
                Ids.text(deck.id().value()),
                deck.title(),
                description == null ? null : markup.blocks(CardMarkup.unmarked(description)),
                rows.size(),
                owner ? null : decks.findOwnerName(deck.id()).orElse(null),
                mine,
                owner ? owned(viewer, deck, base) : null,
                owner || (deck.isBuiltIn() && account != null),
                filter,
                found.size(),
                Math.max(1, (found.size() + DeckFilter.PAGE_SIZE - 1) / DeckFilter.PAGE_SIZE),
                sections(shown, states, today),
                sources(deck, rows));
    }

    private DeckPage.Owned owned(Viewer viewer, Deck deck, String base) {
        String code = deck.shareCode();
        return new DeckPage.Owned(
                code == null ? null : base + "/share/" + code,
                decks.countLearners(deck.id()),
                deck.isArchived(),
                viewer.isTeacher());
    }

    private List<DeckPage.Section> sections(List<CardRow> rows, Map<CardId, CardState> states, StudyDay today) {
        List<DeckPage.Section> sections = new ArrayList<>();
        List<DeckPage.CardLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CardRow row = rows.get(i);
            lines.add(line(row, states.get(row.id()), today));
            boolean last =
                    i + 1 == rows.size() || !Objects.equals(rows.get(i + 1).section(), row.section());
            if (!last) continue;
            sections.add(new DeckPage.Section(row.section(), lines));
            lines = new ArrayList<>();
        }
        return sections;
    }

    private DeckPage.CardLine line(CardRow row, @Nullable CardState state, StudyDay today) {
        String id = Ids.text(row.id().value());
        String front = CardFace.of(row.card(), row.side(), markup).front();
        if (state == null) return new DeckPage.CardLine(id, front, null, null, false, false, false);
        StudyDay due = state.due();
        return new DeckPage.CardLine(
                id,
                front,
                CardStanding.of(state, today),
                due == null ? null : DateText.of(due, today),
                state.starred(),
                state.suspended(),
                state.isLeech());
    }

    /** The documents that cards cite, each with how many do, in the order in which they first appear. */
    private List<DeckPage.SourceLine> sources(Deck deck, List<CardRow> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.stream()
                // Only cards that name a source are read: a deck may have thousands.
                .filter(row -> row.side() == 1 && row.content().contains("@source"))
                .forEach(row -> row.card().info().sources().stream()
                        .map(Source::document)
                        .distinct()
                        .forEach(document -> counts.merge(document, 1, Integer::sum)));
        Map<String, String> titles = decks.sourceTitles(deck.id());
        return counts.entrySet().stream()
                .map(count ->
                        new DeckPage.SourceLine(titles.getOrDefault(count.getKey(), count.getKey()), count.getValue()))
                .toList();
    }
}
