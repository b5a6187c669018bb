package hebb.web;

import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the other side caused: it hung up in the middle of its request, was too slow, or sent what cannot be
 * read.
 */
record ClientFault(int status, String what) {

    private static final int DEEPEST_CAUSE = 10;

    /** Empty where the failure is our own. */
    static Optional<ClientFault> find(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<ClientFault> of(Throwable cause) {
        if (cause instanceof HttpException http && http.getCode() >= 400 && http.getCode() < 500)
            return Optional.of(new ClientFault(http.getCode(), cause.toString()));
        boolean unreadable = cause instanceof EofException
                || cause instanceof UnsupportedCharsetException
                || cause instanceof IllegalCharsetNameException;
        return unreadable ? Optional.of(new ClientFault(400, cause.toString())) : Optional.empty();
    }
}
