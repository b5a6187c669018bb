package hebb.web;

import hebb.account.Account;
import hebb.account.GradeScale;
import hebb.deck.CardRow;
import hebb.feedback.CardReport;
import hebb.review.CardHistory;
import hebb.review.Modality;
import hebb.review.Review;
import hebb.scheduling.Schedule;
import hebb.scheduling.StudyDay;
import hebb.storage.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the page of what a learner answered to one card. */
final class HistoryPages {

    static final int PAGE_SIZE = 25;

    private static final int MILLIS = 1_000;

    private final CardMarkup markup;

    HistoryPages(CardMarkup markup) {
        this.markup = markup;
    }

    HistoryPage page(
            Account learner,
            CardHistory history,
            int page,
            String back,
            StudyDay today,
            List<CardReport> reports,
            DateText dates) {
        CardRow row = history.row();
        return new HistoryPage(
                Ids.text(row.id().value()),
                Ids.text(row.deck().value()),
                history.held().deckTitle(),
                CardFace.front(row.card(), row.side(), markup.of(row.deck())),
                CardLanguage.of(history.held().language()),
                back,
                facts(history, today, dates),
                history.count(),
                page,
                pages(history.count()),
                history.answers().stream()
                        .map(entry -> line(learner, entry, dates))
                        .toList(),
                reports.stream()
                        .map(report -> ReportLine.of(report, dates, learner.zoneId()))
                        .toList(),
                !history.held().retired());
    }

    static int pages(int answers) {
        return Math.max(1, (answers + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    private static HistoryPage.Facts facts(CardHistory history, StudyDay today, DateText dates) {
        Schedule schedule = history.standing().schedule();
        StudyDay due = history.standing().due();
        return new HistoryPage.Facts(
                interval(schedule),
                schedule.ease(),
                due == null ? null : dates.of(due, today),
                history.standing().lapses(),
                history.standing().isLeech(),
                history.held().retired(),
                history.held().suspended(),
                history.held().starred(),
                FlagChoice.of(history.held().flag()));
    }

    private static @Nullable IntervalText interval(Schedule schedule) {
        return schedule.isNew() ? null : IntervalText.of(schedule.interval());
    }

    private static HistoryPage.Line line(Account learner, CardHistory.Entry entry, DateText dates) {
        Review answer = entry.answer();
        GradeScale scale = learner.gradeScale();
        GradeKey grade = GradeKey.nearest(scale, Objects.requireNonNull(answer.grade()));
        Modality modality = answer.modality();
        Instant takenBack = entry.takenBackAt();
        return new HistoryPage.Line(
                dates.moment(answer.answeredAt(), learner.zoneId()),
                grade.name(),
                grade.hue(),
                lower(answer.kind()),
                lower(modality == null ? Modality.REVEAL : modality),
                answer.response(),
                answer.correct(),
                (int) Math.round(answer.takenMillis() / (double) MILLIS),
                interval(answer.before()),
                interval(answer.after()),
                takenBack == null ? null : dates.moment(takenBack, learner.zoneId()),
                entry.broughtBack());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
