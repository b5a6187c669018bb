package hebb.progress;

import java.util.Locale;

/**
 * What is kept of one person, table by table. Left out are the password's hash, the hashes of sessions and codes, which
 * are keys and no data, the text of an upload, which waits a day for its owner's word, and pictures and sounds, which a
 * deck is downloaded with.
 */
enum PersonalFile {
    ACCOUNTS("""
            select id, login, name, role, zone, theme, language, grade_scale, read_aloud, created_at, disabled_at
            from accounts where id = ?
            """),
    WEB_SESSIONS("""
            select account_id, created_at, last_seen_at, expires_at from web_sessions
            where account_id = ? order by created_at
            """),
    ONE_TIME_CODES("""
            select account_id, purpose, role, created_at, expires_at, used_at from one_time_codes
            where account_id = ? order by created_at
            """),
    LEARNER_DECKS("""
            select l.learner_id, l.deck_id, d.title, l.added_at, l.new_per_day, l.reviews_per_day, l.answer_mode
            from learner_decks l join decks d on d.id = l.deck_id
            where l.learner_id = ? order by l.added_at, l.deck_id
            """),
    REVIEWS("""
            select learner_id, card_id, answer_number, id, deck_id, kind, modality, response, correct, grade, voids,
                answered_at, received_at, utc_offset, study_day, taken_ms, before_interval, before_repetitions,
                before_ease, after_interval, after_repetitions, after_ease, scheduler, scheduler_version, due_day,
                shift_days
            from reviews where learner_id = ? order by card_id, answer_number
            """),
    SCHEDULES("""
            select learner_id, card_id, deck_id, interval_days, repetitions, ease, due_day, last_day, drill_day, lapses,
                answers
            from schedules where learner_id = ? order by card_id
            """),
    CARD_MARKS("""
            select learner_id, card_id, starred, suspended, buried_until, flag, spread
            from card_marks where learner_id = ? order by card_id
            """),
    STUDY_PLANS("""
            select learner_id, new_per_day, reviews_per_day, week, vacation_from, vacation_until, anyway_day, slow_new,
                even_out, portion_unit, portion_size
            from study_plans where learner_id = ?
            """),
    EXAM_DATES("""
            select learner_id, deck_id, exam_day, from_day from exam_dates where learner_id = ? order by deck_id
            """),
    QUIZ_ATTEMPTS("""
            select learner_id, id, created_at, finished_at, kind, exam, seed, settings
            from quiz_attempts where learner_id = ? order by id
            """),
    QUIZ_QUESTIONS("""
            select learner_id, attempt_id, position, card_id, response, chosen, correct, self_judged, answered_at,
                taken_ms
            from quiz_questions where learner_id = ? order by attempt_id, position
            """),
    CARD_REPORTS("""
            select id, deck_id, card_id, reporter_id, kind, text, created_at, settled_at, outcome, answer
            from card_reports where reporter_id = ? order by created_at, id
            """),
    ANSWERED_REPORTS("""
            select r.id, r.deck_id, r.card_id, r.settled_at, r.outcome, r.answer
            from card_reports r join decks d on d.id = r.deck_id
            where d.owner_id = ? and r.answer is not null order by r.settled_at, r.id
            """),
    DECKS("""
            select id, owner_id, title, description, language, tags, share_code, created_at, updated_at, archived_at
            from decks where owner_id = ? order by created_at, id
            """),
    SOURCE_DOCUMENTS("""
            select s.deck_id, s.document, s.title from source_documents s join decks d on d.id = s.deck_id
            where d.owner_id = ? order by s.deck_id, s.document
            """),
    DECK_MEDIA("""
            select m.deck_id, m.name, m.hash from deck_media m join decks d on d.id = m.deck_id
            where d.owner_id = ? order by m.deck_id, m.name
            """),
    DECK_DRAFTS("""
            select id, owner_id, deck_id, file_name, created_at, saved_at
            from deck_drafts where owner_id = ? order by created_at, id
            """),
    CARDS("""
            select c.id, c.deck_id, d.title as deck, c.section, c.content, c.created_at, c.updated_at, c.retired_at
            from cards c join decks d on d.id = c.deck_id
            where d.owner_id = ? or c.id in (
                select card_id from reviews where learner_id = ?
                union select card_id from card_marks where learner_id = ?
                union select card_id from quiz_questions where learner_id = ?
                union select card_id from card_reports where reporter_id = ?)
            order by c.deck_id, c.position, c.side
            """);

    private final String query;

    PersonalFile(String query) {
        this.query = query;
    }

    /** Each parameter is the account. */
    String query() {
        return query;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
