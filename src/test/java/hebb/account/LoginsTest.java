package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {

    @Test
    void the_same_login_typed_in_other_ways_is_the_same() {
        assertThat(Logins.normal("  Ada@Example.ORG\n")).isEqualTo("ada@example.org");
        assertThat(Logins.normal("ａｄａ１")).isEqualTo("ada1");
        assertThat(Logins.normal("cafe\u0301")).isEqualTo(Logins.normal("CAF\u00c9"));
        assertThat(Logins.normal(Logins.normal("\u0130stanbul"))).isEqualTo(Logins.normal("\u0130stanbul"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "a.b_c-d+e@f9", "李小龙", "зоя", "हिन्दी"})
    void letters_and_digits_of_any_script_are_fine(String login) {
        assertThat(Logins.isValid(Logins.normal(login))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b", "a/b", "<ada>", "ada'", "a\u202eda", "ada\u0000", "😀😀😀"})
    void anything_else_is_not(String login) {
        assertThat(Logins.isValid(Logins.normal(login))).isFalse();
    }

    @Test
    void an_ipv6_address_stands_for_its_network() {
        assertThat(Addresses.network("2001:db8:0:1::5")).isEqualTo(Addresses.network("2001:0db8::1:ffff:0:0:1"));
        assertThat(Addresses.network("2001:db8:0:1::5")).isNotEqualTo(Addresses.network("2001:db8:0:2::5"));
        assertThat(Addresses.network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Addresses.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Addresses.network(":::::")).isEqualTo(":::::");
        assertThat(Addresses.network("example.org")).isEqualTo("example.org");
    }
}
