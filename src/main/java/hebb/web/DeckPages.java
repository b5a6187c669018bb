package hebb.web;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.deck.CardRow;
import hebb.deck.Deck;
import hebb.deck.DeckId;
import hebb.deck.DeckService;
import hebb.deck.LearnerDeck;
import hebb.deck.media.MediaService;
import hebb.feedback.ReportService;
import hebb.review.CardState;
import hebb.review.DeckFigures;
import hebb.review.ExamService;
import hebb.review.QueueService;
import hebb.review.ReviewService;
import hebb.review.Sitting;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import java.time.Instant;
import java.util.ArrayList;
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
    private final ExamService exams;
    private final ReportService reports;
    private final MediaService media;
    private final CardMarkup markup;
    private final Kept<Edition, Map<String, Integer>> citations = new Kept<>(500);

    /** A deck between two changes of its cards. */
    private record Edition(DeckId deck, Instant at) {}

    DeckPages(
            DeckService decks,
            ReviewService reviews,
            QueueService queue,
            ExamService exams,
            ReportService reports,
            MediaService media,
            CardMarkup markup) {
        this.decks = decks;
        this.reports = reports;
        this.reviews = reviews;
        this.queue = queue;
        this.exams = exams;
        this.media = media;
        this.markup = markup;
    }

    /** @param base the beginning of links that leave this site */
    DeckPage page(Viewer viewer, Deck deck, DeckFilter filter, String base, DateText dates) {
        Account account = viewer.account();
        Optional<LearnerDeck> learning = account == null ? Optional.empty() : decks.findLearnerDeck(account, deck.id());
        return account == null || learning.isEmpty()
                ? strangersPage(viewer, deck, filter, base, dates)
                : learnersPage(viewer, deck, filter, base, account, learning.get(), dates);
    }

    private DeckPage strangersPage(Viewer viewer, Deck deck, DeckFilter filter, String base, DateText dates) {
        StudyDay never = new StudyDay(0);
        Found found =
                filter.isActive() ? filtered(deck, filter, Map.of(), never) : paged(deck, filter, cards -> Map.of());
        return page(viewer, deck, filter, base, null, found, never, dates);
    }

    private DeckPage learnersPage(
            Viewer viewer,
            Deck deck,
            DeckFilter filter,
            String base,
            Account learner,
            LearnerDeck limits,
            DateText dates) {
        StudyDay today = reviews.today(learner);
        DeckFigures figures = reviews.figures(learner, deck.id(), today);
        int waiting =
                queue.sitting(learner, deck.id(), today).map(Sitting::waiting).orElse(0);
        DeckPage.Mine mine = new DeckPage.Mine(
                figures.due(),
                figures.mature(),
                waiting,
                limits.newPerDay(),
                limits.reviewsPerDay(),
                limits.answerMode(),
                exams.outlook(learner, deck.id(), today)
                        .map(outlook -> ExamView.of(outlook, today, dates))
                        .orElse(null),
                today.plus(1).date().toString());
        Found found = filter.isActive()
                ? filtered(deck, filter, states(reviews.listStates(learner, deck.id())), today)
                : paged(deck, filter, cards -> states(reviews.listStates(learner, cards)));
        return page(viewer, deck, filter, base, mine, found, today, dates);
    }

    private static Map<CardId, CardState> states(List<CardState> states) {
        return states.stream().collect(Collectors.toMap(CardState::card, Function.identity()));
    }

    /** The cards of one page, how their learner stands with them, and how many there are on all pages. */
    private record Found(List<CardRow> shown, Map<CardId, CardState> states, int cards) {}

    /** Only the cards of the page are read: a deck may have thousands. */
    private Found paged(Deck deck, DeckFilter filter, Function<List<CardId>, Map<CardId, CardState>> states) {
        int cards = decks.countCards(deck.id());
        List<CardRow> shown = decks.listCards(deck.id(), filter.first(cards), DeckFilter.PAGE_SIZE);
        return new Found(shown, states.apply(shown.stream().map(CardRow::id).toList()), cards);
    }

    private Found filtered(Deck deck, DeckFilter filter, Map<CardId, CardState> states, StudyDay today) {
        List<CardRow> found = decks.listCards(deck.id()).stream()
                .filter(row -> filter.admits(row, states.get(row.id()), today))
                .toList();
        int from = filter.first(found.size());
        List<CardRow> shown = found.subList(from, Math.min(from + DeckFilter.PAGE_SIZE, found.size()));
        return new Found(shown, states, found.size());
    }

    private DeckPage page(
            Viewer viewer,
            Deck deck,
            DeckFilter filter,
            String base,
            DeckPage.@Nullable Mine mine,
            Found found,
            StudyDay today,
            DateText dates) {
        Account account = viewer.account();
        boolean owner = account != null && deck.isOwnedBy(account.id());
        String description = deck.description();
        return new DeckPage(
                Ids.text(deck.id().value()),
                deck.title(),
                CardLanguage.of(deck.language()),
                description == null ? null : markup.of(deck.id()).blocks(CardMarkup.unmarked(description)),
                filter.isActive() ? decks.countCards(deck.id()) : found.cards(),
                owner ? null : decks.findOwnerName(deck.id()).orElse(null),
                mine,
                owner ? owned(viewer, deck, base) : null,
                owner || (deck.isBuiltIn() && account != null),
                account == null ? null : reports(account, deck.id(), dates),
                account == null ? 0 : media.count(deck.id()),
                filter,
                found.cards(),
                DeckFilter.pages(found.cards()),
                sections(deck.id(), found, today, dates),
                sources(deck));
    }

    private DeckPage.Reports reports(Account account, DeckId deck, DateText dates) {
        List<ReportLine> settled = reports.listSettled(account, deck).stream()
                .map(report -> ReportLine.of(report, dates, account.zoneId()))
                .toList();
        return new DeckPage.Reports(reports.isManagedBy(account, deck) ? reports.countOpen(deck) : null, settled);
    }

    private DeckPage.Owned owned(Viewer viewer, Deck deck, String base) {
        String code = deck.shareCode();
        return new DeckPage.Owned(
                code == null ? null : base + "/share/" + code,
                decks.countLearners(deck.id()),
                deck.isArchived(),
                viewer.isTeacher());
    }

    private List<DeckPage.Section> sections(DeckId deck, Found found, StudyDay today, DateText dates) {
        List<CardRow> rows = found.shown();
        CardMarkup own = markup.of(deck);
        List<DeckPage.Section> sections = new ArrayList<>();
        List<DeckPage.CardLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CardRow row = rows.get(i);
            lines.add(line(row, own, found.states().get(row.id()), today, dates));
            boolean last =
                    i + 1 == rows.size() || !Objects.equals(rows.get(i + 1).section(), row.section());
            if (!last) continue;
            sections.add(new DeckPage.Section(row.section(), lines));
            lines = new ArrayList<>();
        }
        return sections;
    }

    private static DeckPage.CardLine line(
            CardRow row, CardMarkup own, @Nullable CardState state, StudyDay today, DateText dates) {
        String id = Ids.text(row.id().value());
        String front = CardFace.front(row.card(), row.side(), own);
        if (state == null) return new DeckPage.CardLine(id, front, null, null, false, FlagChoice.NONE, false, false);
        StudyDay due = state.due();
        return new DeckPage.CardLine(
                id,
                front,
                CardStanding.of(state, today),
                due == null ? null : dates.of(due, today),
                state.starred(),
                FlagChoice.of(state.flag()),
                state.suspended(),
                state.isLeech());
    }

    /** The documents that cards cite, each with how many do, in the order in which they first appear. */
    private List<DeckPage.SourceLine> sources(Deck deck) {
        Map<String, Integer> counts = citations.get(
                new Edition(deck.id(), deck.updatedAt()), edition -> decks.countCitations(edition.deck()));
        if (counts.isEmpty()) return List.of();
        Map<String, String> titles = decks.sourceTitles(deck.id());
        return counts.entrySet().stream()
                .map(count ->
                        new DeckPage.SourceLine(titles.getOrDefault(count.getKey(), count.getKey()), count.getValue()))
                .toList();
    }
}
