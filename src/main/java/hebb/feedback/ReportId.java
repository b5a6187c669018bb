package hebb.feedback;

/** Names a report. */
public record ReportId(long value) {}
