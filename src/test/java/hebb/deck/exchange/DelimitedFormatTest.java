package hebb.deck.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hebb.card.Basic;
import hebb.card.Card;
import hebb.card.CardInfo;
import hebb.deck.DeckFile;
import hebb.deck.DeckHeader;
import hebb.deck.ParseProblem;
import hebb.deck.PlacedCard;
import hebb.deck.RandomDecks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedFormatTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void every_card_survives_a_table_and_no_cell_begins_like_a_formula(long seed) {
        DeckFile deck = new RandomDecks(seed).deck();
        for (DeckFormat format : List.of(DeckFormats.CSV, DeckFormats.TSV)) {
            byte[] bytes = format.write(deck);
            ImportedDeck imported = format.read("deck" + format.ending(), bytes);
            assertThat(imported.parsed().problems()).isEmpty();
            assertThat(imported.notes()).isEmpty();
            assertThat(imported.parsed().deck().cards()).isEqualTo(deck.cards());
            char separator = format == DeckFormats.CSV ? ',' : '\t';
            DelimitedText.read(DecodedText.of(bytes).text(), separator).rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> assertThat("=+-@\t\r\n＝＋－＠").doesNotContain(cell.substring(0, 1)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hebb.deck.Seeds#many")
    void garbage_never_throws(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        String text = new RandomDecks(seed).text() + "\n" + new RandomDecks(seed + 1).text() + "\t\"\n#separator:\"\n";
        assertThatCode(() -> {
                    DeckFormats.CSV.read("x.csv", bytes);
                    DeckFormats.CSV.read("x.csv", text.getBytes(StandardCharsets.UTF_8));
                    DeckFormats.of("x", bytes).read("x", bytes);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "separator {0}")
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_recognised(String separator) {
        assertThat(cards("one~1\n\ntwo~2 and more\n".replace("~", separator)))
                .containsExactly(basic("one", "1"), basic("two", "2 and more"));
    }

    @Test
    void a_header_names_the_columns_in_any_order() {
        ImportedDeck imported = read("Tags,Definition, Term ,Notes\nx y,\"a, b\",c,d\n\"long tag, z\",e,f,\n");
        assertThat(imported.parsed().placed())
                .containsExactly(
                        new PlacedCard(tagged("c", "a, b", "x", "y"), 2),
                        new PlacedCard(tagged("f", "e", "long tag", "z"), 3));
        assertThat(imported.notes()).containsExactly("Nothing is taken from the columns Notes.");
    }

    @Test
    void records_with_problems_are_reported_by_line_and_the_others_kept() {
        ImportedDeck imported = read(
                "id,kind,front,back\na,,x,y\na,,x,\nb,cloze,no gap,\nc,riddle,x,y\n\nd,choice,Which?,\"- [ ] e\n- [ ] f\"\ng\n");
        assertThat(imported.parsed().placed()).extracting(PlacedCard::line).containsExactly(2);
        assertThat(imported.parsed().problems())
                .extracting(ParseProblem::toString)
                .containsExactly(
                        "x.csv:3:1: The answer is empty; give it a text.",
                        "x.csv:3:1: The record at line 2 has the id a too; change one of them.",
                        "x.csv:4:1: This cloze text has no gap; put what is asked for in [square brackets].",
                        "x.csv:5:1: This record has an unknown kind; write basic, cloze or choice.",
                        "x.csv:7:1: No option is marked as right; write - [x] before the right one.",
                        "x.csv:9:1: This record has too few cells for a front and a back; add what is missing.");
    }

    @Test
    void ids_that_a_deck_cannot_hold_are_left_out_and_noted() {
        ImportedDeck imported = read("id,front,back\nA B,x,y\n");
        assertThat(imported.parsed().deck().cards()).containsExactly(basic("x", "y"));
        assertThat(imported.notes()).singleElement().asString().startsWith("1 ids hold other characters");
    }

    @Test
    void other_encodings_are_read() {
        String text = "été,summer\nhiver,winter\n";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16"))
            assertThat(DeckFormats.CSV
                            .read("x.csv", text.getBytes(Charset.forName(charset)))
                            .parsed()
                            .deck()
                            .cards())
                    .as(charset)
                    .containsExactly(basic("été", "summer"), basic("hiver", "winter"));
    }

    @Test
    void a_quotation_mark_without_partner_swallows_nothing() {
        ImportedDeck imported = read("\"five\tcinq\nsix\tsix\n");
        assertThat(imported.parsed().deck().cards()).containsExactly(basic("\"five", "cinq"), basic("six", "six"));
        assertThat(imported.notes())
                .containsExactly("A quotation mark has no partner, so all of them were read as part of the text.");
    }

    @Test
    void a_table_may_declare_how_to_read_it() {
        assertThat(cards("#separator:tab\n#html:true\n#columns:Back\tFront\nb, c\ta, d\n"))
                .containsExactly(basic("a, d", "b, c"));
        assertThat(cards("sep=;\r\nfront;back\r\na,b;c,d\r\n")).containsExactly(basic("a,b", "c,d"));
    }

    @Test
    void lines_without_any_separator_are_read_in_pairs() {
        ImportedDeck imported = read("a\nb\n\nc\nd\n");
        assertThat(imported.parsed().deck().cards()).containsExactly(basic("a", "b"), basic("c", "d"));
        assertThat(imported.notes()).hasSize(1);
        assertThat(read("a\nb\nc\n").parsed().problems())
                .extracting(ParseProblem::toString)
                .containsExactly(
                        "x.csv:1:1: No tab, comma, semicolon or bar separates fronts from backs here; put one between"
                                + " them.");
    }

    @Test
    void formulas_are_disarmed_in_the_file_and_the_same_after_reading() {
        Card card = basic("=HYPERLINK(\"x\")", "'-1");
        DeckFile deck = new DeckFile(DeckHeader.titled("x"), List.of(card));
        String text = new String(DeckFormats.CSV.write(deck), StandardCharsets.UTF_8);
        assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\")\",''-1,");
        assertThat(cards(text)).containsExactly(card);
    }

    @Test
    void the_format_is_known_by_the_name_or_else_by_the_content() {
        assertThat(DeckFormats.of("a.MD", new byte[0])).isSameAs(DeckFormats.MARKDOWN);
        assertThat(DeckFormats.of("a.csv", "Q: a".getBytes(StandardCharsets.UTF_8)))
                .isSameAs(DeckFormats.CSV);
        assertThat(DeckFormats.of("a.txt", "Q: a\nA: b".getBytes(StandardCharsets.UTF_8)))
                .isSameAs(DeckFormats.MARKDOWN);
        assertThat(DeckFormats.of("a.txt", "a\tb".getBytes(StandardCharsets.UTF_8)))
                .isSameAs(DeckFormats.CSV);
    }

    private static List<Card> cards(String text) {
        ImportedDeck imported = read(text);
        assertThat(imported.parsed().problems()).isEmpty();
        return imported.parsed().deck().cards();
    }

    private static ImportedDeck read(String text) {
        return DeckFormats.CSV.read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Card basic(String front, String back) {
        return new Basic(CardInfo.EMPTY, front, back, false);
    }

    private static Card tagged(String front, String back, String... tags) {
        return new Basic(new CardInfo(null, List.of(), null, List.of(), List.of(tags), null), front, back, false);
    }
}
