package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static Optional<PasswordProblem> problem(String password) {
        return PasswordRules.findProblem(password, "sofia.kovalevskaya", "Sofia Kovalevskaya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nine purple kettles sing",
                "der hund ist braun",
                "kX9#mQ2$vL7!",
                "это мой пароль",
                "我喜欢学习神经科学和记忆",
                "all lower case and no digit"
            })
    void a_long_password_is_fine_whatever_it_is_made_of(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345",
                "P@ssw0rd12345",
                "123456789012",
                "210987654321",
                "qwertyuiop[]",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "hellohellohello",
                "abcabcabcabc",
                "aaaaaaaaaaaaaaab",
                "abababababababab",
                "iloveyou1234",
                "letmeinletmein",
                "sofia.kovalevskaya",
                "SOFIA KOVALEVSKAYA",
                "Kovalevskaya1",
                "hebbhebbhebb"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(problem(password)).contains(PasswordProblem.EASY);
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(problem("kX9#mQ2$vL7")).contains(PasswordProblem.TOO_SHORT);
        assertThat(problem("🦊🐙🌵🎈🧊🥐🪁🎻🛶🧭🪐")).contains(PasswordProblem.TOO_SHORT);
        assertThat(problem("🦊🐙🌵🎈🧊🥐🪁🎻🛶🧭🪐🍋")).isEmpty();
        assertThat(problem("nine purple kettles sing".repeat(8) + "12345678")).isEmpty();
        assertThat(problem("nine purple kettles sing".repeat(8) + "123456789")).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void a_hostile_password_is_judged_quickly() {
        problem("nine purple kettles sing");
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> problem("@4$5130!|7%+2".repeat(15)));
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> problem("a".repeat(5_000_000)));
    }
}
