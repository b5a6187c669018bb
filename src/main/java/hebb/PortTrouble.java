package hebb;

import hebb.storage.StorageException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** Why the server cannot listen. Found out by trying: what the system says about it differs with its language. */
final class PortTrouble {

    private static final int PATIENCE_MILLIS = 1_000;

    private PortTrouble() {}

    /** Whether a start failed because the server could not listen. */
    static boolean isBehind(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            // A database that cannot be reached is another trouble.
            if (at instanceof StorageException) return false;
            if (at instanceof BindException
                    || at instanceof UnknownHostException
                    || at instanceof UnresolvedAddressException) return true;
        }
        return false;
    }

    /** What is wrong with this host or this port, and what to do. */
    static String sentence(String host, int port) {
        InetSocketAddress wanted = new InetSocketAddress(host, port);
        if (wanted.isUnresolved()) return "There is no host " + host + ". Set HEBB_HOST to an address of this machine.";
        if (!canListen(new InetSocketAddress(host, 0))) {
            return host + " is no address of this machine. Set HEBB_HOST to one that is.";
        }
        if (isAnswered(wanted)) {
            return "Port " + port + " on " + host + " is in use by another program. Set HEBB_PORT to another one.";
        }
        return "This program may not use port " + port + " on " + host + ". Set HEBB_PORT to one above 1023.";
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isAnswered(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
