package hebb.web;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one door through which card text reaches a page: Markdown in, sanitised HTML out. Nothing that comes out can run,
 * load or navigate by itself.
 */
public final class CardMarkup {

    /** Stands where a gap's blank goes; taken out of all input first. */
    static final String BLANK = "\uE000";

    /** Stand around a gap that is filled in. */
    static final String FILLED_START = "\uE001";

    static final String FILLED_END = "\uE002";

    private static final Pattern MARKERS = Pattern.compile("[\uE000-\uE002]");
    private static final Pattern MARKERS_AS_ENTITIES = Pattern.compile("&#(?:[xX]0*[eE]00[0-2]|0*5734[4-6]);?");
    private static final Pattern ONE_PARAGRAPH = Pattern.compile("\\A<p>((?:(?!<p>).)*)</p>\\s*\\z", Pattern.DOTALL);

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "del",
                    "ins",
                    "sub",
                    "sup",
                    "code",
                    "pre",
                    "kbd",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowElements((element, attributes) -> "h3", "h1", "h2")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    /** A class that reviews one deck asks for the same texts over and over; longer ones are too rare to keep. */
    private static final int LONGEST_KEPT = 1_000;

    private final Kept<String, String> kept = new Kept<>(8_192);
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .sanitizeUrls(true)
            .build();

    /** Text as its author wrote it, without our markers, however they are written. */
    static String unmarked(String text) {
        String plain = MARKERS.matcher(text).replaceAll("");
        // Not by nothing: what stood around one could join to another.
        return MARKERS_AS_ENTITIES.matcher(plain).replaceAll("\uFFFD");
    }

    /** Paragraphs and other blocks. The text may hold our markers, and no others. */
    public String blocks(String markdown) {
        return markdown.length() > LONGEST_KEPT ? html(markdown) : kept.get(markdown, this::html);
    }

    private String html(String markdown) {
        Node document = parser.parse(markdown);
        document.accept(new PictureTexts());
        String html = POLICY.sanitize(renderer.render(document));
        return html.replace(BLANK, "<span class=\"gap\"><span class=\"visually-hidden\">blank</span></span>")
                .replace(FILLED_START, "<em class=\"gap-filled\">")
                .replace(FILLED_END, "</em>");
    }

    /** A short text for the inside of a line: without the paragraph around it where there is only one. */
    public String line(String markdown) {
        return ONE_PARAGRAPH.matcher(blocks(markdown)).replaceFirst("$1").strip();
    }
}
