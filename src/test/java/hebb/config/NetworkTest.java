package hebb.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NetworkTest {

    @Test
    void an_address_contains_itself_however_it_is_written() {
        assertThat(contains("10.0.0.5", "10.0.0.5")).isTrue();
        assertThat(contains("10.0.0.5", "10.0.0.6")).isFalse();
        assertThat(contains("::1", "0:0:0:0:0:0:0:1")).isTrue();
        assertThat(contains("10.0.0.5", "::ffff:10.0.0.5")).isTrue();
        assertThat(contains("::1", "10.0.0.1")).isFalse();
    }

    @Test
    void a_network_contains_what_begins_with_its_bits() {
        assertThat(contains("172.16.0.0/12", "172.31.255.255")).isTrue();
        assertThat(contains("172.16.0.0/12", "172.32.0.0")).isFalse();
        assertThat(contains("0.0.0.0/0", "203.0.113.9")).isTrue();
        assertThat(contains("fd00::/8", "fd12:3456::1")).isTrue();
        assertThat(contains("fd00::/8", "fe80::1")).isFalse();
    }

    @Test
    void what_is_no_address_is_refused_and_never_looked_up() {
        for (String text : new String[] {
            "",
            "localhost",
            "proxy.example",
            "10.0.0",
            "10.0.0.256",
            "10.0.0.0/33",
            "10.0.0.0/",
            "10.0.0.0/-1",
            "::/129",
            ":::",
            "1:2",
            "10.0.0.5 ",
            "dead:beef",
            "face"
        }) {
            assertThat(Network.parse(text)).as(text).isEmpty();
        }
    }

    private static boolean contains(String network, String address) {
        return Network.parse(network)
                .orElseThrow()
                .contains(Network.parseAddress(address).orElseThrow());
    }
}
