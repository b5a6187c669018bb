package hebb.deck;

import static hebb.deck.UploadWorld.bytes;
import static hebb.deck.UploadWorld.kept;
import static hebb.deck.UploadWorld.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hebb.card.CardId;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

final class DeckUploadTest {

    private static final String DECK = """
            ---
            title = "Fungi"
            description = "What grows *below*."
            ---
            # Spores

            Q: What is a spore?
            A: A seed without food.

            Q: Who carries it?
            A: The wind.

            C: A [hypha] grows at its [tip].
            """;

    private UploadWorld world;

    @BeforeEach
    void a_world(Database database) {
        world = new UploadWorld(database);
    }

    @OnBothDatabases
    void looking_saves_nothing_and_confirming_saves_what_was_seen() {
        DraftId draft = kept(world.upload.keep(world.teacher, null, "C:\\fungi\\deck.md", bytes(DECK)));
        UploadPreview preview = world.upload.preview(world.teacher, draft).orElseThrow();
        assertThat(preview.fileName()).isEqualTo("deck.md");
        assertThat(preview.changes().added()).hasSize(3);
        assertThat(world.decks.shelf(world.teacher).own()).isEmpty();
        DeckId deck = world.save(draft);
        Deck made = world.decks.findOwned(world.teacher, deck).orElseThrow();
        assertThat(made.title()).isEqualTo("Fungi");
        assertThat(made.description()).isEqualTo("What grows *below*.");
        assertThat(world.rows(deck))
                .containsOnlyKeys(
                        "what-is-a-spore/1",
                        "who-carries-it/1",
                        "a-hypha-grows-at-its-tip/1",
                        "a-hypha-grows-at-its-tip/2");
    }

    @OnBothDatabases
    void two_confirmations_save_once() {
        DraftId draft = kept(world.upload.keep(world.teacher, null, "deck.md", bytes(DECK)));
        DeckId first = world.save(draft);
        assertThat(saved(world.upload.confirm(world.teacher, draft, "", true, 0)))
                .isEqualTo(first);
        assertThat(world.decks.shelf(world.teacher).own()).hasSize(1);
        assertThat(world.upload.preview(world.teacher, draft)).isEmpty();
        assertThat(world.upload.findSaved(world.teacher, draft)).contains(first);
    }

    @OnBothDatabases
    void a_new_version_touches_no_schedule() {
        DeckId deck = world.newDeck("deck.md", DECK);
        world.learn(deck);
        List<Map<String, Object>> before = world.schedules();
        Map<String, CardId> rows = world.rows(deck);
        world.replace(deck, """
                # Renamed

                C: Every [hypha] grows at its [tip].
                @id: a-hypha-grows-at-its-tip
                @hint: Thin.

                Q: what  is a SPORE?
                A: A cell that travels.

                Q: What is a mycelium?
                A: A net of hyphae.
                """);
        assertThat(world.schedules()).isEqualTo(before);
        assertThat(world.rows(deck))
                .containsEntry("what-is-a-spore/1", rows.get("what-is-a-spore/1"))
                .containsEntry("a-hypha-grows-at-its-tip/2", rows.get("a-hypha-grows-at-its-tip/2"))
                .containsKey("what-is-a-mycelium/1")
                .doesNotContainKey("who-carries-it/1");
        world.replace(deck, DECK + "@id: a-hypha-grows-at-its-tip\n");
        assertThat(world.schedules()).isEqualTo(before);
        assertThat(world.rows(deck)).isEqualTo(rows);
    }

    @OnBothDatabases
    void a_schedule_goes_with_its_gap_and_comes_back_with_it() {
        DeckId deck = world.newDeck("deck.md", "C: [a] and [b] and [c]\n@id: x\n");
        Map<String, CardId> rows = world.rows(deck);
        world.learn(deck);
        world.replace(deck, "C: [c] and [a]\n@id: x\n");
        assertThat(world.rows(deck)).containsEntry("x/1", rows.get("x/3")).containsEntry("x/2", rows.get("x/1"));
        world.replace(deck, "C: [new] and [b] and [a] and [c]\n@id: x\n");
        assertThat(world.rows(deck))
                .containsEntry("x/2", rows.get("x/2"))
                .containsEntry("x/3", rows.get("x/1"))
                .containsEntry("x/4", rows.get("x/3"));
    }

    @OnBothDatabases
    void cards_keep_their_rows_when_they_trade_or_change_their_ids() {
        DeckId deck = world.newDeck("deck.md", "Q: one?\nA: 1\n@id: a\n\nQ: two?\nA: 2\n");
        Map<String, CardId> rows = world.rows(deck);
        world.replace(deck, "Q: one?\nA: 1\n@id: b\n\nQ: two?\nA: 2\n@id: second\n");
        assertThat(world.rows(deck)).isEqualTo(Map.of("b/1", rows.get("a/1"), "second/1", rows.get("two/1")));
    }

    @OnBothDatabases
    void a_retired_card_comes_back_by_its_front() {
        DeckId deck = world.newDeck("deck.md", DECK);
        Map<String, CardId> rows = world.rows(deck);
        world.replace(deck, "Q: What is a spore?\nA: A cell.\n");
        assertThat(world.rows(deck)).hasSize(1);
        world.replace(
                deck,
                "Q: who carries it\nA: x\n\nQ: Who carries  it?\nA: Insects.\n\nQ: What is a spore?\nA: A cell.\n");
        assertThat(world.rows(deck))
                .containsEntry("who-carries-it/1", rows.get("who-carries-it/1"))
                .hasSize(3);
    }

    @OnBothDatabases
    void nothing_is_saved_from_a_file_with_problems_without_a_word() {
        String text = DECK + "---\nLoose text.\n\nQ: no answer\n";
        DraftId draft = kept(world.upload.keep(world.teacher, null, "deck.md", bytes(text)));
        UploadPreview preview = world.upload.preview(world.teacher, draft).orElseThrow();
        assertThat(preview.problems())
                .extracting(UploadProblem::line, UploadProblem::source)
                .containsExactly(tuple(15, "Loose text."), tuple(17, "Q: no answer"));
        assertThat(world.upload.confirm(world.teacher, draft, "", false, 0))
                .isInstanceOf(UploadOutcome.ProblemsLeft.class);
        assertThat(world.decks.shelf(world.teacher).own()).isEmpty();
        assertThat(world.rows(world.save(draft))).hasSize(4);
    }

    @OnBothDatabases
    void a_deck_that_changed_after_the_look_is_looked_at_again() {
        DeckId deck = world.newDeck("deck.md", DECK);
        DraftId draft = world.draft(deck, "Q: only?\nA: one\n");
        long seen = world.upload.preview(world.teacher, draft).orElseThrow().seen();
        world.clock.advance(Duration.ofSeconds(1));
        world.replace(deck, DECK + "\nQ: more?\nA: yes\n");
        assertThat(world.upload.confirm(world.teacher, draft, "", true, seen))
                .isInstanceOf(UploadOutcome.DeckChanged.class);
        assertThat(world.rows(deck)).hasSize(5);
    }

    @OnBothDatabases
    void nobody_else_sees_confirms_or_replaces() {
        DeckId deck = world.newDeck("deck.md", DECK);
        DraftId draft = world.draft(deck, DECK);
        assertThat(world.upload.preview(world.stranger, draft)).isEmpty();
        assertThat(world.upload.confirm(world.stranger, draft, "", true, 0)).isInstanceOf(UploadOutcome.Missing.class);
        assertThat(world.upload.keep(world.stranger, deck, "deck.md", bytes(DECK)))
                .isInstanceOf(UploadOutcome.Missing.class);
        assertThat(world.upload.findSaved(world.stranger, draft)).isEmpty();
    }

    @OnBothDatabases
    void drafts_are_few_and_short_lived() {
        List<DraftId> drafts = IntStream.range(0, 7)
                .mapToObj(i -> kept(world.upload.keep(world.teacher, null, i + ".md", bytes(DECK))))
                .toList();
        assertThat(drafts.stream()
                        .filter(draft ->
                                world.upload.preview(world.teacher, draft).isPresent()))
                .hasSize(5);
        world.clock.advance(Duration.ofHours(23));
        assertThat(world.upload.deleteExpired()).isZero();
        world.clock.advance(Duration.ofHours(2));
        assertThat(world.upload.deleteExpired()).isEqualTo(5);
    }

    @OnBothDatabases
    void a_table_keeps_what_it_says_nothing_about() {
        DeckId deck = world.newDeck("deck.md", DECK);
        DraftId draft = kept(world.upload.keep(
                world.teacher, deck, "week 3.csv", bytes("front,back\nWhat is a spore?,A cell.\nNew?,Yes\n")));
        UploadPreview preview = world.upload.preview(world.teacher, draft).orElseThrow();
        assertThat(preview.header().title()).isEqualTo("Fungi");
        assertThat(preview.changes().changed()).hasSize(1);
        assertThat(preview.changes().gone()).hasSize(2);
        world.save(draft);
        Deck after = world.decks.findOwned(world.teacher, deck).orElseThrow();
        assertThat(after.description()).isEqualTo("What grows *below*.");
    }

    @OnBothDatabases
    void more_cards_than_a_deck_may_have_are_refused() {
        String text = IntStream.range(0, 20_001)
                .mapToObj(i -> "question " + i + "\tanswer")
                .collect(Collectors.joining("\n"));
        DraftId draft = kept(world.upload.keep(world.teacher, null, "many.tsv", bytes(text)));
        assertThat(world.upload.preview(world.teacher, draft).orElseThrow().tooLong())
                .isTrue();
        assertThat(world.upload.confirm(world.teacher, draft, "", true, 0)).isInstanceOf(UploadOutcome.Unusable.class);
    }

    @OnBothDatabases
    void gaps_that_would_keep_the_same_text_again_and_again_are_refused() {
        String card = "C:" + " [a]".repeat(100) + " " + "x".repeat(18_000) + "\n\n";
        DraftId draft = kept(world.upload.keep(world.teacher, null, "gaps.md", bytes(card.repeat(12))));
        assertThat(world.upload.confirm(world.teacher, draft, "", true, 0)).isInstanceOf(UploadOutcome.Unusable.class);
    }

    @OnBothDatabases
    void a_title_has_at_most_two_hundred_characters() {
        DraftId draft = kept(world.upload.keep(world.teacher, null, "deck.md", bytes(DECK)));
        assertThat(world.upload.confirm(world.teacher, draft, "T".repeat(201), true, 0))
                .isInstanceOf(UploadOutcome.TitleTooLong.class);
        assertThat(world.decks.shelf(world.teacher).own()).isEmpty();
        DeckId deck = saved(world.upload.confirm(world.teacher, draft, " " + "T".repeat(200) + " ", true, 0));
        assertThat(world.decks.getTitle(deck)).hasSize(200);
    }

    @OnBothDatabases
    void the_write_reads_no_cards_and_writes_only_those_that_differ() {
        DeckId deck = world.newDeck("deck.md", DECK);
        DraftId draft = world.draft(deck, DECK.replace("The wind.", "Insects."));
        world.clock.advance(Duration.ofSeconds(1));
        long seen = world.upload.preview(world.teacher, draft).orElseThrow().seen();
        world.database.watch();
        saved(world.upload.confirm(world.teacher, draft, "", true, seen));
        assertThat(world.database.written()).isNotEmpty().noneMatch(sql -> sql.contains("from cards"));
        assertThat(world.changedAt(world.clock.instant())).containsExactly("who-carries-it");
    }

    @OnBothDatabases
    void a_deck_that_changes_between_the_comparison_and_the_write_is_compared_again() {
        DeckId deck = world.newDeck("deck.md", DECK);
        DraftId draft = world.draft(deck, "Q: only?\nA: one\n");
        long seen = world.upload.preview(world.teacher, draft).orElseThrow().seen();
        CardRow row = world.decks.listCards(deck).get(0);
        world.database.beforeNextWrite(() -> assertThat(world.editor.save(
                        world.teacher,
                        row,
                        Objects.requireNonNull(
                                CardEditor.read(row, "Q: now?\nA: x").card()),
                        CardEditor.state(row)))
                .isTrue());
        assertThat(world.upload.confirm(world.teacher, draft, "", true, seen))
                .isInstanceOf(UploadOutcome.DeckChanged.class);
        assertThat(world.rows(deck)).hasSize(4);
        assertThat(world.upload.preview(world.teacher, draft).orElseThrow().seen())
                .isNotEqualTo(seen);
    }
}
