package hebb.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders a page's template with its typed model: {@code page}, {@code viewer}, {@code assets}, {@code direction},
 * {@code gap}, {@code title}, and {@code registers}, whether anybody can make an account here.
 */
public final class TemplateRenderer {

    private static final String FORMULA = "<code class=\"math";
    private static final String SCRIPT =
            "<script type=\"module\" id=\"math-script\" src=\"%s\" nonce=\"%s\" data-katex=\"%s\" data-style=\"%s\">"
                    + "</script>\n";

    private final TemplateEngine engine = new TemplateEngine();
    private final Map<Locale, DateText> dates = new ConcurrentHashMap<>();
    private final Map<Locale, GapWord> gaps = new ConcurrentHashMap<>();
    private final Messages messages;
    private final Assets assets;
    private final boolean registers;

    public TemplateRenderer(Messages messages, Assets assets, boolean registers) {
        this.messages = messages;
        this.registers = registers;
        this.assets = assets;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(TemplateRenderer.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(messages);
        engine.setLinkBuilder(new PlainLinks());
    }

    void render(Context ctx, String template, Object page) {
        Viewer viewer = Viewer.of(ctx);
        ctx.header("Content-Security-Policy", SecurityHeaders.policy(viewer.nonce()));
        SecurityHeaders.tellLanguage(ctx, viewer.locale());
        ctx.contentType("text/html; charset=utf-8");
        ctx.result(withMath(html(template, viewer, page), viewer));
    }

    /** Only a page with mathematics loads what sets it. Whether it has some is known when it is made. */
    private String withMath(String html, Viewer viewer) {
        int end = html.lastIndexOf("</body>");
        if (end < 0 || !html.contains(FORMULA)) return html;
        String script = SCRIPT.formatted(
                assets.url("js/math.js"), viewer.nonce(), assets.katex(Katex.SCRIPT), assets.katex(Katex.STYLE));
        return html.substring(0, end) + script + html.substring(end);
    }

    /** Days in the language of whoever looks. */
    DateText dates(Context ctx) {
        return dates.computeIfAbsent(Viewer.of(ctx).locale(), locale -> new DateText(messages, locale));
    }

    String html(String template, Viewer viewer, Object page) {
        Map<String, Object> model = Map.of(
                "page", page,
                "viewer", viewer,
                "assets", assets,
                "direction", Direction.HELPER,
                "gap", gaps.computeIfAbsent(viewer.locale(), locale -> new GapWord(messages, locale)),
                "registers", registers,
                "title", page instanceof Titled titled ? titled.title() : "");
        return engine.process(template, new org.thymeleaf.context.Context(viewer.locale(), model));
    }

    /** Links as they stand: there is no context path, and never a session id in an address. */
    private static final class PlainLinks extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
