package hebb.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
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
        engine.setMessageResolver(new Messages());
        return engine.process(template, Set.of(part), new Context(Locale.ENGLISH, Map.of("page", page)));
    }
}
