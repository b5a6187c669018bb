package hebb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way in: two steps from nothing to the first card. */
final class FirstCardTest {

    @Test
    void a_visitor_presses_once_and_sees_the_first_card() {
        try (RunningApp app = RunningApp.onSqlite()) {
            Reply card = app.browser().open("/").press("form[action=/try] button");
            assertThat(card.status()).isEqualTo(200);
            assertThat(card.heading()).isEqualTo("Card 1 of 7");
            assertThat(card.select(".card-front").text()).contains("lasting strengthening");
            assertThat(card.body()).doesNotContain("Long-term potentiation");
        }
    }

    @Test
    void it_is_the_same_on_postgresql() {
        try (RunningApp app = RunningApp.onPostgres()) {
            Reply card = app.browser().open("/").press("form[action=/try] button");
            assertThat(card.heading()).isEqualTo("Card 1 of 7");
        }
    }

    @Test
    void everybody_of_the_cast_gets_a_start_page() {
        try (RunningApp app = RunningApp.onSqlite()) {
            for (Person person : new Cast(app).everybody()) {
                assertThat(person.browser().get("/").status()).as(person.name()).isEqualTo(200);
            }
        }
    }
}
