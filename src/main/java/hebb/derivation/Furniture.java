package hebb.derivation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What surrounds a text without belonging to it: references, teasers for other pages, dates and names of authors. */
final class Furniture {

    private static final String REFERENCES = "references";
    private static final String AROUND = "what surrounds the text";

    private static final Pattern REFERENCE_LISTS =
            pattern("(?:sources|references|bibliography|works cited|further reading|citations|footnotes|endnotes"
                    + "|external links|links|see also|literatur|literaturverzeichnis|quellen|einzelnachweise|weblinks"
                    + "|siehe auch|referencias|bibliograf[ií]a|enlaces externos|v[eé]ase tambi[eé]n|références"
                    + "|bibliographie|voir aussi)(?: *(?:&|and|und|y|et) .{1,30})?");

    private static final Pattern PAGE_ENDS = pattern("(?:related|similar|recent|popular|more|latest)"
            + " (?:articles?|posts?|reading|stories|products?|pages?|topics?)"
            + "|you may also like.*|leave a (?:reply|comment)|(?:\\d+ )?comments?|share (?:this|on)\\b.*|subscribe.*"
            + "|newsletter.*|about the authors?|impressum|kommentare?|datenschutz.*");

    private static final Pattern ASIDES = pattern("(?:.{1,30} )?disclaimer|acknowledge?ments|(?:table of )?contents"
            + "|inhalt(?:sverzeichnis)?|[ií]ndice|copyright.*|licen[cs]e");

    private static final Pattern BYLINE =
            pattern("(?:last )?(?:updated|published|posted|reviewed|modified|revised)\\b.*"
                    + "|(?:written )?by (?-i:\\p{Lu}).*|(?:.{1,40} )?\\d+ min(?:ute)?s? read|reading time.*"
                    + "|(?:figure|fig\\.|table|abb\\.|abbildung|tabelle) \\d.*");

    private Furniture() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Why the section of this heading teaches nothing, in a few words; empty where it may. */
    static Optional<String> reason(String heading) {
        String words = bare(heading);
        if (REFERENCE_LISTS.matcher(words).matches()) return Optional.of(REFERENCES);
        boolean around =
                PAGE_ENDS.matcher(words).matches() || ASIDES.matcher(words).matches();
        return around ? Optional.of(AROUND) : Optional.empty();
    }

    /** Whether nothing below such a heading belongs to the text any more, as far as one can tell without levels. */
    static boolean endsText(String heading) {
        String words = bare(heading);
        return REFERENCE_LISTS.matcher(words).matches()
                || PAGE_ENDS.matcher(words).matches();
    }

    private static String bare(String heading) {
        return heading.replaceAll("^[\\d.]+ |[ :.]+$", "");
    }

    /** Whether a short line tells when or by whom a text was written, or what a picture shows. */
    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches();
    }
}
