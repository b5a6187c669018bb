package hebb.progress;

import static hebb.progress.LoggedReview.answer;
import static hebb.progress.LoggedReview.taking;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.AccountId;
import hebb.card.CardId;
import hebb.deck.DeckId;
import hebb.plan.StudyPlan;
import hebb.plan.StudyPlanDao;
import hebb.plan.Vacation;
import hebb.progress.Retention.Window;
import hebb.review.Pace;
import hebb.review.ReviewKind;
import hebb.scheduling.StudyDay;
import hebb.storage.Database;
import hebb.storage.OnBothDatabases;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

final class ProgressServiceTest {

    private static final StudyDay TODAY = new StudyDay(20_000);

    private Rows rows;
    private AccountId ada;
    private DeckId deck;
    private ProgressService service;

    @BeforeEach
    void a_learner_with_a_deck(Database database) {
        rows = new Rows(database);
        ada = rows.learner(1);
        deck = rows.deck(1, "Synapses");
        rows.join(ada, deck);
        service = new ProgressService(database);
    }

    @OnBothDatabases
    void somebody_new_has_only_new_cards() {
        rows.card(1, deck);
        Progress progress = progress();
        assertThat(progress.isEmpty()).isTrue();
        assertThat(progress.decks()).containsExactly(new DeckMaturity(deck, "Synapses", new Maturity(1, 0, 0, 0)));
        assertThat(progress.streak()).isEqualTo(new Streak(0, 0));
        assertThat(progress.forecast().cards()).isZero();
    }

    @OnBothDatabases
    void cards_of_every_interval_stand_at_the_stage_of_that_interval() {
        List<Integer> intervals = IntStream.range(0, 40).boxed().toList();
        for (int interval : intervals) {
            rows.schedule(ada, deck, rows.card(interval + 1, deck), interval, null);
        }
        rows.card(100, deck);
        assertThat(progress().maturity()).isEqualTo(new Maturity(2, 6, 14, 19));
    }

    @OnBothDatabases
    void retired_cards_other_learners_and_decks_not_joined_do_not_count() {
        CardId retired = rows.card(1, deck);
        rows.schedule(ada, deck, retired, 5, TODAY);
        rows.retire(retired);
        AccountId bob = rows.learner(2);
        rows.schedule(bob, deck, rows.card(2, deck), 30, TODAY);
        DeckId elsewhere = rows.deck(2, "Left behind");
        rows.schedule(ada, elsewhere, rows.card(3, elsewhere), 30, TODAY);
        assertThat(progress().maturity()).isEqualTo(new Maturity(1, 0, 0, 0));
        assertThat(progress().forecast().cards()).isZero();
    }

    @OnBothDatabases
    void cards_due_in_a_vacation_are_expected_after_it(Database database) {
        rows.schedule(ada, deck, rows.card(1, deck), 9, TODAY.plus(-1));
        rows.schedule(ada, deck, rows.card(2, deck), 9, TODAY.plus(3));
        StudyPlan whole = StudyPlan.DEFAULT;
        StudyPlan away = new StudyPlan(
                null, null, whole.week(), new Vacation(TODAY, TODAY.plus(4)), null, true, false, whole.portion());
        var unused = database.write(tx -> new StudyPlanDao(tx).save(ada, away));
        assertThat(progress().forecast().days().get(5).due()).isEqualTo(2);
        assertThat(progress().forecast().today().due()).isZero();
    }

    @OnBothDatabases
    void graded_drill_and_practice_answers_count_as_reviews_but_only_graded_ones_as_memory() {
        CardId card = rows.card(1, deck);
        rows.review(answer(ada, card, 1, ReviewKind.GRADED, 2, TODAY, 30));
        rows.review(answer(ada, card, 2, ReviewKind.DRILL, 4, TODAY, 30));
        rows.review(answer(ada, card, 3, ReviewKind.PRACTICE, 4, TODAY, 30));
        Progress progress = progress();
        assertThat(progress.calendar().answers()).isEqualTo(3);
        assertThat(progress.retention().row(Window.WEEK).mature()).isEqualTo(new Share(0, 1));
    }

    @OnBothDatabases
    void answers_to_new_cards_say_nothing_about_memory() {
        rows.review(answer(ada, rows.card(1, deck), 1, ReviewKind.GRADED, 4, TODAY, 0));
        assertThat(progress().retention().row(Window.ALL).all()).isEqualTo(Share.NONE);
        assertThat(progress().calendar().answers()).isEqualTo(1);
    }

    @OnBothDatabases
    void an_answer_taken_back_counts_nowhere_even_if_two_devices_took_it_back() {
        CardId card = rows.card(1, deck);
        rows.review(answer(ada, card, 1, ReviewKind.GRADED, 4, TODAY.plus(-1), 8));
        rows.review(taking(ada, card, 2, 1, TODAY));
        rows.review(taking(ada, card, 3, 1, TODAY));
        Progress progress = progress();
        assertThat(progress.calendar().answers()).isZero();
        assertThat(progress.streak()).isEqualTo(new Streak(0, 0));
        assertThat(progress.retention().row(Window.ALL).all()).isEqualTo(Share.NONE);
    }

    @OnBothDatabases
    void overdue_cards_are_today_and_cards_set_aside_are_not_coming() {
        rows.schedule(ada, deck, rows.card(1, deck), 5, TODAY.plus(-50));
        rows.schedule(ada, deck, rows.card(2, deck), 5, TODAY.plus(29));
        rows.schedule(ada, deck, rows.card(3, deck), 5, TODAY.plus(30));
        CardId suspended = rows.card(4, deck);
        rows.schedule(ada, deck, suspended, 5, TODAY);
        rows.suspend(ada, suspended);
        Forecast forecast = progress().forecast();
        assertThat(forecast.today().due()).isEqualTo(1);
        assertThat(forecast.cards()).isEqualTo(2);
    }

    @OnBothDatabases
    void a_buried_card_comes_back_on_the_day_after() {
        CardId buried = rows.card(1, deck);
        rows.schedule(ada, deck, buried, 5, TODAY.plus(-3));
        rows.bury(ada, buried, TODAY);
        CardId buriedBefore = rows.card(2, deck);
        rows.schedule(ada, deck, buriedBefore, 5, TODAY.plus(2));
        rows.bury(ada, buriedBefore, TODAY);
        assertThat(progress().forecast().days().stream().limit(3).map(Forecast.Day::due))
                .containsExactly(0, 1, 1);
    }

    @OnBothDatabases
    void days_off_in_the_plan_do_not_break_a_streak() {
        CardId card = rows.card(1, deck);
        rows.review(answer(ada, card, 1, ReviewKind.GRADED, 4, TODAY.plus(-4), 0));
        rows.review(answer(ada, card, 2, ReviewKind.GRADED, 4, TODAY.plus(-3), 1));
        rows.review(answer(ada, card, 3, ReviewKind.GRADED, 4, TODAY, 6));
        assertThat(progress().streak()).isEqualTo(new Streak(1, 2));
        rows.vacation(ada, TODAY.plus(-2), TODAY.plus(-1));
        assertThat(progress().streak()).isEqualTo(new Streak(3, 3));
    }

    @OnBothDatabases
    void the_pace_is_the_median_of_the_answers() {
        CardId card = rows.card(1, deck);
        for (int number = 1; number <= 11; number++) {
            rows.review(new LoggedReview(
                    ada, card, number, ReviewKind.GRADED, 4, null, TODAY.plus(-number), 8, number * 1_000));
        }
        assertThat(progress().forecast().pace()).isEqualTo(new Pace(6_000, true));
    }

    private Progress progress() {
        return service.progress(ada, TODAY);
    }
}
