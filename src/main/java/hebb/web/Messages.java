package hebb.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Every word on a page, from messages.properties. */
public final class Messages extends AbstractMessageResolver {

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.ENGLISH);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public String text(String key, Object... parameters) {
        MessageFormat format =
                formats.computeIfAbsent(key, found -> new MessageFormat(bundle.getString(found), Locale.ENGLISH));
        // A MessageFormat keeps state while it formats.
        return ((MessageFormat) format.clone()).format(parameters);
    }

    @Override
    public String resolveMessage(
            @Nullable ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return text(key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            @Nullable ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalStateException("no message " + key);
    }
}
