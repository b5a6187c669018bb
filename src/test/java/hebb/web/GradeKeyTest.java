package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.GradeScale;
import hebb.review.ReviewKind;
import hebb.review.Standing;
import hebb.scheduling.Grade;
import hebb.scheduling.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GradeKeyTest {

    private static List<Integer> nearest(GradeScale scale) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(grade ->
                        GradeKey.nearest(scale, new Grade(grade)).grade().value())
                .toList();
    }

    @Test
    void a_proposal_becomes_the_nearest_button_and_never_turns_knowing_into_missing() {
        assertThat(nearest(GradeScale.TWO)).containsExactly(2, 2, 2, 4, 4, 4);
        assertThat(nearest(GradeScale.FOUR)).containsExactly(2, 2, 2, 3, 4, 5);
        assertThat(nearest(GradeScale.SIX)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @EnumSource(GradeScale.class)
    void a_scale_goes_from_worst_to_best_with_a_key_and_a_name_for_each(GradeScale scale) {
        List<GradeKey> keys = GradeKey.of(scale);
        assertThat(keys)
                .isSortedAccordingTo((a, b) -> a.grade().value() - b.grade().value());
        assertThat(keys.stream().map(GradeKey::key)).doesNotHaveDuplicates().allMatch(key -> key >= 0 && key <= 9);
        assertThat(keys.stream().map(GradeKey::name)).doesNotHaveDuplicates();
        assertThat(keys)
                .anyMatch(key -> key.grade().needsDrill())
                .anyMatch(key -> !key.grade().needsDrill());
    }

    @ParameterizedTest
    @EnumSource(GradeScale.class)
    void one_button_is_in_focus_and_only_a_proposal_is_marked(GradeScale scale) {
        StudyDay today = new StudyDay(20_000);
        List<GradeButton> plain = GradeButton.all(
                grade -> Standing.NEW.after(ReviewKind.GRADED, grade, today), today, Optional.empty(), scale);
        assertThat(plain).filteredOn(GradeButton::focused).hasSize(1).allMatch(button -> button.grade() == 4);
        assertThat(plain).noneMatch(GradeButton::proposed);
        assertThat(plain).allMatch(button -> button.interval().number() == 1);
        for (int grade = 0; grade <= 5; grade++) {
            Grade wanted = new Grade(grade);
            assertThat(GradeButton.all(
                            given -> Standing.NEW.after(ReviewKind.GRADED, given, today),
                            today,
                            Optional.of(wanted),
                            scale))
                    .filteredOn(GradeButton::proposed)
                    .hasSize(1)
                    .allMatch(button -> button.focused() && new Grade(button.grade()).passed() == wanted.passed());
        }
    }
}
