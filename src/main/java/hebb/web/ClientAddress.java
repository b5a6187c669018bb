package hebb.web;

import hebb.config.Network;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request comes from: the other end of the connection, or what a trusted proxy at that end says. Each proxy adds
 * the address it saw to the right of the header, so it is read from the right as long as trusted proxies speak; what
 * stands further left may be anybody's invention.
 */
final class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([\\d.]+):\\d+");

    private final List<Network> proxies;

    ClientAddress(List<Network> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    String of(Context ctx) {
        return of(ctx.ip(), Collections.list(ctx.req().getHeaders(HEADER)));
    }

    /** @param headers every line of the header, in their order */
    String of(String peer, List<String> headers) {
        List<String> hops = new ArrayList<>(List.of(String.join(",", headers).split(",")));
        Collections.reverse(hops);
        String client = withoutPort(peer);
        for (String hop : hops) {
            Optional<InetAddress> said = isProxy(client) ? Network.parseAddress(withoutPort(hop)) : Optional.empty();
            if (said.isEmpty()) return client;
            client = said.get().getHostAddress();
        }
        return client;
    }

    private boolean isProxy(String text) {
        Optional<InetAddress> address = Network.parseAddress(text);
        return address.isPresent() && proxies.stream().anyMatch(proxy -> proxy.contains(address.get()));
    }

    private static String withoutPort(String text) {
        Matcher port = WITH_PORT.matcher(text.strip());
        if (!port.matches()) return text.strip();
        return port.group(1) != null ? port.group(1) : port.group(2);
    }
}
