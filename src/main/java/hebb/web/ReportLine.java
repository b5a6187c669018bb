package hebb.web;

import hebb.feedback.CardReport;
import hebb.storage.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report as whoever wrote it sees it.
 *
 * @param kind the end of the key of its word
 * @param state open, mended or kept: the end of the key of its sentence
 * @param at when it was sent, or settled
 * @param answer a word of the owner, null where there is none
 */
public record ReportLine(
        String card,
        String kind,
        String text,
        String state,
        String at,
        @Nullable String answer) {

    static ReportLine of(CardReport report, DateText dates, ZoneId zone) {
        Instant settled = report.settledAt();
        return new ReportLine(
                Ids.text(report.card().value()),
                report.kind().name(),
                report.text(),
                report.outcome() == null ? "open" : report.outcome().name().toLowerCase(Locale.ROOT),
                dates.moment(settled == null ? report.createdAt() : settled, zone),
                report.answer());
    }
}
