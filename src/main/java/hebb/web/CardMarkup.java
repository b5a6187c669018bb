package hebb.web;

import hebb.deck.DeckId;
import hebb.deck.media.MediaService;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
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

    /**
     * Stands where a gap is, also in what comes out, until {@link GapWord} fills it in; taken out of all input first, as
     * the markers of {@link RichPieces} are.
     */
    static final String BLANK = "\uE000";

    /** Stand around a gap that is filled in. */
    static final String FILLED_START = "\uE001";

    static final String FILLED_END = "\uE002";

    private static final Pattern TAGS = Pattern.compile("<[^>]*[\uE000-\uE002][^>]*>");
    private static final Pattern MARKERS = Pattern.compile("[\uE000-\uE004]");
    private static final Pattern MARKERS_AS_ENTITIES = Pattern.compile("&#(?:[xX]0*[eE]00[0-4]|0*5734[4-8]);?");
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

    private static final String PICTURE = "![";
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), new MathMarkup()))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .sanitizeUrls(true)
            .build();

    private final Kept<String, String> kept;
    private final Function<DeckId, MediaLinks> decks;
    private final MediaLinks media;

    /** Shows no pictures: each is its description. */
    public CardMarkup() {
        this(new Kept<>(8_192), deck -> MediaLinks.NONE, MediaLinks.NONE);
    }

    /** Shows none either until it is asked for the texts of a deck. */
    CardMarkup(MediaService service) {
        this(new Kept<>(8_192), deck -> MediaLinks.of(service, deck), MediaLinks.NONE);
    }

    /** Shows what these links lead to. */
    static CardMarkup showing(MediaLinks links) {
        return new CardMarkup(new Kept<>(8_192), deck -> links, links);
    }

    private CardMarkup(Kept<String, String> kept, Function<DeckId, MediaLinks> decks, MediaLinks media) {
        this.kept = kept;
        this.decks = decks;
        this.media = media;
    }

    /** For the texts of this deck, which whoever looks may see with its pictures and sounds. */
    CardMarkup of(DeckId deck) {
        return new CardMarkup(kept, decks, decks.apply(deck));
    }

    /** Text as its author wrote it, without our markers, however they are written. */
    static String unmarked(String text) {
        String plain = MARKERS.matcher(text).replaceAll("");
        // Not by nothing: what stood around one could join to another.
        return plain.contains("&#") ? MARKERS_AS_ENTITIES.matcher(plain).replaceAll("\uFFFD") : plain;
    }

    /** Paragraphs and other blocks. The text may hold our markers, and no others. */
    public String blocks(String markdown) {
        return html(markdown, media);
    }

    /** A short text for the inside of a line: without the paragraph around it where there is only one, and silent. */
    public String line(String markdown) {
        String html = html(markdown, media.picturesOnly());
        return ONE_PARAGRAPH.matcher(html).replaceFirst("$1").strip();
    }

    /** A name may mean another picture in another deck, and tomorrow. */
    private String html(String markdown, MediaLinks shown) {
        boolean rare = markdown.length() > LONGEST_KEPT || markdown.contains(PICTURE);
        return rare ? made(markdown, shown) : kept.get(markdown, text -> made(text, shown));
    }

    private static String made(String markdown, MediaLinks shown) {
        Node document = PARSER.parse(markdown);
        RichPieces pieces = new RichPieces(shown);
        document.accept(pieces);
        String html = POLICY.sanitize(RENDERER.render(document));
        // A gap in the address of a link is no gap that anybody sees.
        String seen = TAGS.matcher(html)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(MARKERS.matcher(tag.group()).replaceAll("")));
        return pieces.fill(
                seen.replace(FILLED_START, "<em class=\"gap-filled\">").replace(FILLED_END, "</em>"));
    }
}
