package hebb.web;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.config.Network;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClientAddressTest {

    private static final ClientAddress BEHIND = address("10.0.0.0/8", "::1");

    @Test
    void without_trusted_proxies_the_header_has_no_effect() {
        assertThat(address().of("198.51.100.7", List.of("203.0.113.9"))).isEqualTo("198.51.100.7");
        assertThat(address().of("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
    }

    @Test
    void a_stranger_cannot_pose_as_somebody_else() {
        assertThat(BEHIND.of("198.51.100.7", List.of("203.0.113.9, 10.0.0.1"))).isEqualTo("198.51.100.7");
    }

    @Test
    void a_trusted_proxy_tells_who_asked() {
        assertThat(BEHIND.of("10.0.0.1", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.of("[0:0:0:0:0:0:0:1]", List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void what_the_client_itself_wrote_into_the_header_has_no_effect() {
        assertThat(BEHIND.of("10.0.0.1", List.of("1.1.1.1, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.of("10.0.0.1", List.of("10.0.0.2, 203.0.113.9, 10.0.0.3")))
                .isEqualTo("203.0.113.9");
        assertThat(BEHIND.of("10.0.0.1", List.of("1.1.1.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.of("10.0.0.1", List.of("1.1.1.1, nonsense"))).isEqualTo("10.0.0.1");
        assertThat(BEHIND.of("10.0.0.1", List.of("1.1.1.1, unknown, 10.0.0.3"))).isEqualTo("10.0.0.3");
    }

    @Test
    void a_proxy_that_says_nothing_is_the_client() {
        assertThat(BEHIND.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(BEHIND.of("10.0.0.1", List.of("", " , "))).isEqualTo("10.0.0.1");
        assertThat(BEHIND.of("10.0.0.1", List.of("10.0.0.9"))).isEqualTo("10.0.0.9");
    }

    @Test
    void ports_and_brackets_do_not_make_another_client() {
        assertThat(BEHIND.of("10.0.0.1", List.of("203.0.113.9:4711"))).isEqualTo("203.0.113.9");
        assertThat(BEHIND.of("10.0.0.1", List.of("[2001:db8::5]:4711"))).isEqualTo("2001:db8:0:0:0:0:0:5");
        assertThat(BEHIND.of("10.0.0.1", List.of("2001:db8::5"))).isEqualTo("2001:db8:0:0:0:0:0:5");
    }

    private static ClientAddress address(String... proxies) {
        return new ClientAddress(Stream.of(proxies)
                .map(text -> Network.parse(text).orElseThrow())
                .toList());
    }
}
