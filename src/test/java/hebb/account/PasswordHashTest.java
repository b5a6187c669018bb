package hebb.account;

import static hebb.account.AccountWorld.OTHER_PASSWORD;
import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hebb.account.PasswordHash.Match;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    // Made by the reference implementation (argon2-cffi 25.1), the second with parameters that are not ours.
    private static final String REFERENCE =
            "$argon2id$v=19$m=19456,t=2,p=1$VHQAzw46zBf/bv4zh82bUw$D8asWOn3U+QTXcXRx6v0yrC6zyjDZONv+uGR2KbMON4";
    private static final String OTHER_PARAMETERS = "$argon2id$v=19$m=256,t=3,p=2$eMqkxEAjN0w$PoTDkyNRZK3ibIpbeXpj7A";

    private final SecureRandom random = new SecureRandom();
    private final PasswordHash passwords = new PasswordHash(random);

    @Test
    void a_hash_is_argon2id_with_nineteen_mebibytes_and_a_salt_of_its_own() {
        String first = passwords.hash(PASSWORD).orElseThrow();
        String second = passwords.hash(PASSWORD).orElseThrow();

        assertThat(first).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(second).isNotEqualTo(first);
        assertThat(passwords.verify(first, PASSWORD)).isEqualTo(Match.RIGHT);
        assertThat(passwords.verify(second, OTHER_PASSWORD)).isEqualTo(Match.WRONG);
    }

    @Test
    void hashes_of_the_reference_implementation_are_understood() {
        assertThat(passwords.verify(REFERENCE, PASSWORD)).isEqualTo(Match.RIGHT);
        assertThat(passwords.verify(REFERENCE, OTHER_PASSWORD)).isEqualTo(Match.WRONG);
        assertThat(passwords.verify(OTHER_PARAMETERS, PASSWORD)).isEqualTo(Match.RIGHT);
        assertThat(passwords.verify(OTHER_PARAMETERS, OTHER_PASSWORD)).isEqualTo(Match.WRONG);
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        String composed = passwords.hash("caf\u00e9 caf\u00e9 caf\u00e9").orElseThrow();

        assertThat(passwords.verify(composed, "cafe\u0301 cafe\u0301 cafe\u0301"))
                .isEqualTo(Match.RIGHT);
    }

    @Test
    void every_character_of_a_long_password_counts() {
        String hash = passwords.hash("x".repeat(199) + "y").orElseThrow();

        assertThat(passwords.verify(hash, "x".repeat(199) + "z")).isEqualTo(Match.WRONG);
    }

    @Test
    void without_a_stored_hash_no_password_is_right() {
        assertThat(passwords.verify(null, "")).isEqualTo(Match.WRONG);
    }

    @Test
    void a_hash_that_cannot_be_read_is_not_shown() {
        assertThatThrownBy(() -> passwords.verify("$2b$10$secretsecret", PASSWORD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void nobody_waits_longer_than_two_seconds_for_a_turn() {
        PasswordHash busy = new PasswordHash(random, 0, PasswordHash.PATIENCE);
        long before = System.nanoTime();
        assertThat(busy.hash(PASSWORD)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(4));
    }

    @Test
    void who_waits_too_long_is_told_and_the_permit_comes_back() {
        PasswordHash busy = new PasswordHash(random, 0, Duration.ofMillis(10));
        assertThat(busy.hash(PASSWORD)).isEmpty();
        assertThat(busy.verify(REFERENCE, PASSWORD)).isEqualTo(Match.BUSY);

        PasswordHash single = new PasswordHash(random, 1, Duration.ofSeconds(30));
        assertThat(Together.run(4, caller -> single.verify(REFERENCE, PASSWORD)))
                .containsOnly(Match.RIGHT);
    }
}
