package hebb.config;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address, or all addresses that begin with the same bits.
 *
 * @param prefix how many bits are the same
 */
public record Network(InetAddress address, int prefix) {

    // Only what is written as an address: a name would be looked up.
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:.*:)[0-9A-Fa-f:.]{2,45}");

    /** An address such as 10.0.0.5 or ::1, or a network such as 10.0.0.0/8. */
    public static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = parseAddress(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty() || slash < 0) return address.map(found -> new Network(found, bits(found)));
        return parsePrefix(text.substring(slash + 1), bits(address.get()))
                .map(prefix -> new Network(address.get(), prefix));
    }

    /** An address in digits; empty for anything else, names included. An IPv4 address written as IPv6 is IPv4. */
    public static Optional<InetAddress> parseAddress(String text) {
        if (!ADDRESS.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> parsePrefix(String text, int most) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) return Optional.empty();
        return Optional.of(Integer.parseInt(text));
    }

    public boolean contains(InetAddress other) {
        return bits(other) == bits(address) && start(other).equals(start(address));
    }

    private BigInteger start(InetAddress of) {
        return new BigInteger(1, of.getAddress()).shiftRight(bits(of) - prefix);
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }
}
