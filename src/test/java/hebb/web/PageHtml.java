package hebb.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders one part of a page without the frame around it; a missing message fails. */
final class PageHtml {

    private PageHtml() {}

    static String of(String template, String part, Object page) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PageHtml.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Bundle());
        return engine.process(template, Set.of(part), new Context(Locale.ENGLISH, Map.of("page", page)));
    }

    private static final class Bundle extends AbstractMessageResolver {

        private final ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.ENGLISH);

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            throw new IllegalStateException("no message " + key);
        }
    }
}
