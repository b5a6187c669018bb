package hebb.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Network addresses as far as they tell one visitor from another. */
final class Addresses {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** An IPv6 visitor owns a whole network of 64 bits and would never run out of addresses. */
    static String network(String address) {
        if (!IPV6.matcher(address).matches()) return address;
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (!(parsed instanceof Inet6Address)) return parsed.getHostAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
