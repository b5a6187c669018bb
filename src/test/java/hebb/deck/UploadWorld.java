package hebb.deck;

import hebb.account.Account;
import hebb.account.AccountId;
import hebb.account.GradeScale;
import hebb.account.Role;
import hebb.account.SettableClock;
import hebb.account.Theme;
import hebb.card.CardId;
import hebb.deck.media.MediaService;
import hebb.review.Answer;
import hebb.review.Modality;
import hebb.review.ReviewService;
import hebb.scheduling.Grade;
import hebb.storage.Database;
import hebb.storage.Ids;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Two teachers, a learner and what they do with decks, over one database. */
final class UploadWorld {

    final SettableClock clock = new SettableClock();
    final WatchedDatabase database;
    final Ids ids;
    final DeckUpload upload;
    final MediaService media;
    final DeckService decks;
    final CardEditor editor;
    final ReviewService reviews;
    final Account teacher;
    final Account stranger;
    final Account learner;

    UploadWorld(Database database) {
        SecureRandom random = new SecureRandom();
        this.database = new WatchedDatabase(database);
        this.ids = new Ids(0, clock, random);
        this.upload = new DeckUpload(this.database, clock, ids);
        this.media = new MediaService(this.database, clock);
        this.decks = new DeckService(this.database, clock, random);
        this.editor = new CardEditor(this.database, clock, ids);
        this.reviews = new ReviewService(this.database, clock, UUID::randomUUID);
        this.teacher = account(1, Role.TEACHER);
        this.stranger = account(2, Role.TEACHER);
        this.learner = account(3, Role.LEARNER);
    }

    private Account account(long id, Role role) {
        database.write(tx -> tx.handle()
                .execute(
                        "insert into accounts (id, name, role, zone, created_at) values (?, ?, ?, 'UTC', 0)",
                        id,
                        "Person " + id,
                        role.name()));
        return new Account(
                new AccountId(id),
                null,
                "Person " + id,
                null,
                role,
                "UTC",
                Theme.AUTO,
                null,
                GradeScale.FOUR,
                false,
                clock.instant(),
                null);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A new version of a deck, in front of its owner. */
    DraftId draft(DeckId deck, String text) {
        return kept(upload.keep(teacher, deck, "deck.md", bytes(text)));
    }

    static DraftId kept(UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.Kept kept) return kept.draft();
        throw new AssertionError(outcome);
    }

    static DeckId saved(UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.Saved saved) return saved.deck();
        throw new AssertionError(outcome);
    }

    /** A new deck of the teacher. */
    DeckId newDeck(String fileName, String text) {
        return save(kept(upload.keep(teacher, null, fileName, bytes(text))));
    }

    /** Looks at a file and says yes to all of it. */
    DeckId save(DraftId draft) {
        clock.advance(Duration.ofSeconds(1));
        long seen = upload.preview(teacher, draft).orElseThrow().seen();
        return saved(upload.confirm(teacher, draft, "", true, seen));
    }

    DeckId replace(DeckId deck, String text) {
        return save(draft(deck, text));
    }

    /** The learner takes the deck in and grades every card, each with another grade. */
    void learn(DeckId deck) {
        decks.share(teacher, deck, true);
        decks.learnShared(
                learner,
                String.valueOf(decks.findOwned(teacher, deck).orElseThrow().shareCode()));
        learnKnown(deck);
    }

    /** The learner, who has the deck, grades every card. */
    void learnKnown(DeckId deck) {
        int grade = 3;
        for (CardRow row : decks.listCards(deck)) {
            answer(row.id(), grade);
            grade = grade == 5 ? 3 : grade + 1;
        }
    }

    private void answer(CardId card, int grade) {
        reviews.answer(
                learner,
                new Answer(
                        UUID.randomUUID(),
                        card,
                        new Grade(grade),
                        Modality.REVEAL,
                        null,
                        null,
                        null,
                        clock.instant(),
                        1_000));
    }

    /** Every schedule of the learner, retired cards included, as the table has it. */
    List<Map<String, Object>> schedules() {
        return database.read(tx -> tx.handle()
                .createQuery("select * from schedules order by learner_id, card_id")
                .mapToMap()
                .list());
    }

    /** The keys of the cards that were last written at this time. */
    List<String> changedAt(Instant time) {
        return database.read(tx -> tx.handle()
                .createQuery("select card_key from cards where updated_at = :time order by card_key, side")
                .bind("time", time.toEpochMilli())
                .mapTo(String.class)
                .list());
    }

    /** What is asked, and which row asks it. */
    Map<String, CardId> rows(DeckId deck) {
        Map<String, CardId> rows = new TreeMap<>();
        decks.listCards(deck).forEach(row -> rows.put(row.cardKey() + "/" + row.side(), row.id()));
        return rows;
    }
}
