package hebb.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hebb.card.Card;
import hebb.card.CardId;
import hebb.deck.CardEditor.Edited;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;

final class CardEditorTest {

    private UploadWorld world;
    private DeckId deck;

    @BeforeEach
    void a_deck(Database database) {
        world = new UploadWorld(database);
        deck = world.newDeck("deck.md", "# Part\n\nQ: one?\nA: 1\n@hint: small\n\nC: [a] and [b]\n@id: x\n");
    }

    private CardRow row(String key) {
        return world.decks.listCards(deck).stream()
                .filter(row -> row.cardKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private boolean save(CardRow row, String text) {
        Card card = Objects.requireNonNull(CardEditor.read(row, text).card());
        return world.editor.save(world.teacher, row, card, CardEditor.state(row));
    }

    @OnBothDatabases
    void the_text_is_the_card_without_its_id() {
        assertThat(CardEditor.text(row("one"))).isEqualTo("Q: one?\nA: 1\n@hint: small");
    }

    @OnBothDatabases
    void a_reworded_card_keeps_its_id_its_section_and_every_schedule() {
        world.learn(deck);
        List<Map<String, Object>> schedules = world.schedules();
        Map<String, CardId> rows = world.rows(deck);
        assertThat(save(row("one"), "Q: the first?\nA: one\n@id: other\n")).isTrue();
        assertThat(world.rows(deck)).isEqualTo(rows);
        assertThat(world.schedules()).isEqualTo(schedules);
        assertThat(row("one").card().front()).isEqualTo("the first?");
        assertThat(row("one").section()).isEqualTo("Part");
    }

    @OnBothDatabases
    void gaps_that_move_take_their_schedules_along() {
        Map<String, CardId> rows = world.rows(deck);
        assertThat(save(row("x"), "C: [b], then [a], then [c]")).isTrue();
        assertThat(world.rows(deck))
                .containsEntry("x/1", rows.get("x/2"))
                .containsEntry("x/2", rows.get("x/1"))
                .containsKey("x/3");
    }

    @OnBothDatabases
    void mistakes_come_with_their_place() {
        assertThat(CardEditor.read(row("one"), "Q: one?").problems()).hasSize(1);
        assertThat(CardEditor.read(row("one"), "C: a [gap").problems())
                .extracting(ParseProblem::line, ParseProblem::column)
                .containsExactly(tuple(1, 6));
        Edited two = CardEditor.read(row("one"), "Q: a\nA: b\n\nQ: c\nA: d\n");
        assertThat(two.card()).isNull();
        assertThat(two.problems()).extracting(ParseProblem::line).containsExactly(4);
        assertThat(CardEditor.read(row("one"), "  ").problems()).hasSize(1);
    }

    @OnBothDatabases
    void who_comes_second_or_is_not_the_owner_saves_nothing() {
        CardRow seen = row("one");
        assertThat(save(seen, "Q: first?\nA: 1\n")).isTrue();
        assertThat(save(seen, "Q: second?\nA: 1\n")).isFalse();
        assertThat(world.editor.findOwned(world.stranger, seen.id())).isEmpty();
        assertThat(world.editor.findOwned(world.learner, seen.id())).isEmpty();
        CardRow now = row("one");
        assertThat(world.editor.save(world.stranger, now, now.card(), CardEditor.state(now)))
                .isFalse();
        assertThat(row("one").card().front()).isEqualTo("first?");
    }

    @OnBothDatabases
    void no_other_card_of_the_deck_is_read_or_written() {
        world.database.write(tx -> tx.handle()
                .execute("update cards set content = 'unreadable' where card_key = 'x' and deck_id = ?", deck.value()));
        CardRow row = row("one");
        world.clock.advance(Duration.ofSeconds(1));
        world.database.watch();
        assertThat(save(row, "Q: the first?\nA: one\n@reversed: yes\n")).isTrue();
        assertThat(world.database.written())
                .filteredOn(sql -> sql.contains("from cards"))
                .allMatch(sql -> sql.contains("card_key =") || sql.contains("c.id ="));
        assertThat(world.changedAt(world.clock.instant())).containsExactly("one", "one");
    }

    @OnBothDatabases
    void a_gap_that_comes_back_gets_its_schedule_back() {
        Map<String, CardId> rows = world.rows(deck);
        assertThat(save(row("x"), "C: [b] alone")).isTrue();
        assertThat(world.rows(deck)).containsEntry("x/1", rows.get("x/2")).doesNotContainKey("x/2");
        assertThat(save(row("x"), "C: [c], [b] and [a]")).isTrue();
        assertThat(world.rows(deck))
                .containsEntry("x/2", rows.get("x/2"))
                .containsEntry("x/3", rows.get("x/1"))
                .hasSize(4);
    }
}
