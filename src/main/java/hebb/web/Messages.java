package hebb.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Every word on a page, from messages.properties and its translations. */
public final class Messages extends AbstractMessageResolver {

    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    /** A key that nobody translated yet is said in English. */
    public String text(Locale locale, String key, Object... parameters) {
        MessageFormat format = words.computeIfAbsent(locale, Words::new).format(key);
        // A MessageFormat keeps state while it formats.
        return ((MessageFormat) format.clone()).format(parameters);
    }

    @Override
    public String resolveMessage(
            @Nullable ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        Locale locale = context == null ? Locale.ENGLISH : context.getLocale();
        return text(locale, key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            @Nullable ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalStateException("no message " + key);
    }

    /** The words of one language, read once. */
    private static final class Words {

        /** English is the root: without this, the language of the machine would stand in for it. */
        private static final ResourceBundle.Control NO_FALLBACK =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

        private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
        private final Locale locale;
        private final ResourceBundle bundle;

        Words(Locale locale) {
            this.locale = locale;
            this.bundle = ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
        }

        MessageFormat format(String key) {
            return formats.computeIfAbsent(key, found -> new MessageFormat(bundle.getString(found), locale));
        }
    }
}
