package hebb.browser;

import hebb.Cast;
import hebb.Person;
import hebb.Reply;
import hebb.RunningApp;
import hebb.account.Role;
import hebb.deck.DeckId;
import hebb.deck.media.MediaFile;
import hebb.deck.media.MediaService;
import hebb.deck.media.Samples;
import hebb.storage.Ids;
import java.util.List;
import java.util.Map;

/** Decks with everything that a card can show, each in the daily review of the teacher who made it. */
final class RichDecks {

    static final String PHYSICS = """
            ---
            title = "Cells and formulas"
            language = "en"
            ---
            Q: Which cell is this? It weighs $x_{1}^{2}$ nanograms and costs $5.
            ![A neuron with one long axon](media/cell.png)
            A: A neuron, and this is how it sounds: ![A low tone](tone.wav)
            @id: cell

            Q: How do you solve $ax^2+bx+c=0$?
            A: With $$x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a} \\quad\\text{where}\\quad a \\ne 0 \\quad\\text{and all of } a, b, c \\in \\mathbb{R}$$
            @id: solve

            C: The area of a circle is [$\\pi r^2$], and $\\sqrt[3]{8}$ is [2].
            @id: circle

            M: Which of these is the derivative of $\\sin x$?
            - [x] $\\cos x$
            - [ ] ![A wave](cell.png)
            - [ ] $-\\sin x$
            @id: derivative

            Q: What does this table say?

            | Sign | Means |
            |:-----|------:|
            | $\\in$ | is in |
            | `x` | a name |
            A: Words for signs.
            @id: table
            """;

    static final String ARABIC = """
            ---
            title = "علم الأعصاب"
            language = "ar"
            ---
            # الخلايا العصبية

            Q: ما هي الخلية العصبية (neuron)؟
            A: خلية تنقل الإشارات الكهربائية في الدماغ، مثل $E = mc^2$.
            @id: neuron

            C: ينقل [المحور] الإشارة إلى [المشبك العصبي].
            @id: axon

            M: أي جزء يستقبل الإشارات؟
            - [ ] المحور
              يرسلها.
            - [x] التغصنات
            - [ ] ATP
            @id: dendrite

            Q: رتب المراحل:

            1. الأولى
            2. الثانية
            A: نعم
            @id: order
            """;

    static final String HEBREW = """
            ---
            title = "מדעי המוח"
            language = "he"
            ---
            Q: מהו תא עצב?
            A: תא שמעביר אותות חשמליים.
            @id: cell

            Q: The cat
            A: החתול
            @id: cat

            M: איזה חלק קולט אותות?
            - [ ] אקסון
            - [x] דנדריט
            @id: dendrite
            """;

    final RunningApp app;
    final Person teacher;

    RichDecks(RunningApp app, Cast cast) {
        this.app = app;
        this.teacher = cast.registered("rich", Role.TEACHER);
    }

    /** The deck's address; the teacher learns it. */
    String add(String text) {
        Reply preview = teacher.browser().post("/upload", Map.of("text", text)).follow();
        Reply deck = preview.press("form[action$=confirm] button");
        String path = deck.address().getPath();
        DeckId id =
                new DeckId(Ids.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow());
        var unused = new MediaService(app.database(), app.clock())
                .add(
                        teacher.account(),
                        id,
                        List.of(MediaFile.look("cell.png", Samples.png()), MediaFile.look("tone.wav", Samples.wav())));
        deck.press("form[action$=learn] button");
        return path;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
