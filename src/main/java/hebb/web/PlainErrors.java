package hebb.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where no page can be made: requests that the HTTP server itself refuses, and failures of the virtual machine. */
final class PlainErrors implements Request.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
    private static final String TYPE = "text/plain; charset=utf-8";

    private final SecurityHeaders headers;
    private final Messages messages;

    PlainErrors(SecurityHeaders headers, Messages messages) {
        this.headers = headers;
        this.messages = messages;
    }

    /** The HTTP server has chosen the status. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        Locale locale = BrowserLanguage.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getHeaders().put(HttpHeader.VARY, SecurityHeaders.VARY_BY_LANGUAGE);
        Content.Sink.write(response, true, sentence(locale, response.getStatus()), callback);
        return true;
    }

    /** What the browser asked for is not at hand here. */
    void fatal(HttpServletResponse response, Error error) {
        LOG.error("the virtual machine failed", error);
        if (response.isCommitted()) return;
        response.reset();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        headers.all().forEach(response::setHeader);
        response.setContentType(TYPE);
        try {
            response.getOutputStream()
                    .write(sentence(Locale.ENGLISH, HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.info("nobody waits for the answer any more: {}", e.toString());
        }
    }

    private String sentence(Locale locale, int status) {
        return messages.text(locale, status < 500 ? "error.plain.request" : "error.plain.unexpected") + "\n";
    }
}
