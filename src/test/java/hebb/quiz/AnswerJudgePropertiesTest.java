package hebb.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.deck.Seeds;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every answer and everything that may be typed. */
final class AnswerJudgePropertiesTest {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzäéñøßœłαβσωжяйאبक東かง";
    private static final List<String> LANGUAGES = List.of("", "en", "de", "es", "fr", "it", "ja", "und", "no such tag");
    private static final String ACCENTS = "\u0300\u0301\u0302\u0303\u0308\u0327";

    static LongStream seeds() {
        return Seeds.many();
    }

    private static Judgement judge(String typed, String wording, String language) {
        return AnswerJudge.judge(typed, new Expected(List.of(wording), List.of()), language);
    }

    private static String language(Random random) {
        return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String answer(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> word(random, 1 + random.nextInt(12)))
                .collect(Collectors.joining(" "));
    }

    /** Any code points at all, half surrogate pairs included. */
    private static String anything(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int kind = random.nextInt(4);
            if (kind == 0) text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            else if (kind == 1) text.append((char) random.nextInt(0x10000));
            else text.append((char) random.nextInt(0x300));
        }
        return text.substring(0, length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_answer_itself_is_right(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String answer = random.nextBoolean() ? answer(random) : "x" + anything(random, random.nextInt(60));
            assertThat(judge(answer, answer, language(random)).verdict())
                    .as(answer)
                    .isEqualTo(Verdict.RIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void case_and_space_change_nothing_and_accents_only_earn_a_note(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String answer = answer(random);
            String language = language(random);
            String dressed = "  " + loud(answer, random).replace(" ", " \t ")
                    + random.ints(2, 0, 4)
                            .mapToObj(at -> List.of(".", "!", " ", "”").get(at))
                            .collect(Collectors.joining());
            assertThat(judge(dressed, answer, language).verdict()).as(dressed).isEqualTo(Verdict.RIGHT);
            String accented = accented(answer, random);
            assertThat(judge(accented, answer, language).isAccepted())
                    .as("%s for %s", accented, answer)
                    .isTrue();
        }
    }

    private static String loud(String text, Random random) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter)
                .collect(Collectors.joining());
    }

    private static String accented(String text, Random random) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetter(c) && random.nextInt(3) == 0
                        ? Character.toString(c) + ACCENTS.charAt(random.nextInt(ACCENTS.length()))
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_does_not_matter_which_of_two_was_typed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String one = answer(random);
            String other = slipped(one, 1 + random.nextInt(3), random);
            String language = language(random);
            assertThat(judge(one, other, language).verdict())
                    .as("%s and %s", one, other)
                    .isEqualTo(judge(other, one, language).verdict());
        }
    }

    /** Letters left out, put in or changed. */
    private static String slipped(String text, int slips, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        for (int i = 0; i < slips; i++) {
            int at = random.nextInt(slipped.length());
            int kind = random.nextInt(3);
            if (kind != 0) slipped.insert(at, word(random, 1));
            if (kind != 1 && slipped.length() > 1) slipped.deleteCharAt(kind == 0 ? at : at + 1);
        }
        return slipped.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_slip_is_forgiven_in_a_long_word_and_none_in_a_short_one(long seed) {
        Random random = new Random(seed);
        // Letters that begin and end no word which a letter turns into its opposite.
        String longWord = "q" + plain(random, 7) + "q";
        int at = 2 + random.nextInt(5);
        String slipped =
                new StringBuilder(longWord).insert(at, longWord.charAt(at)).toString();
        assertThat(judge(slipped, longWord, "en").verdict()).as(slipped).isEqualTo(Verdict.ALMOST);
        String shortWord = plain(random, 4);
        String wrong = new StringBuilder(shortWord).replace(1, 2, "w").toString();
        assertThat(judge(wrong, shortWord, "en").verdict()).as(wrong).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_slip_is_forgiven_in_the_first_letter(long seed) {
        Random random = new Random(seed);
        String word = "q" + plain(random, 4 + random.nextInt(20));
        assertThat(judge("w" + word.substring(1), word, "en").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge("w" + word, word, "en").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(word.substring(1), word, "en").verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_slip_yields_the_answer_of_another_card(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String answer = answer(random);
            String other = slipped(answer, 1, random);
            Judgement judgement = AnswerJudge.judge(other, new Expected(List.of(answer), List.of(other)), "und");
            assertThat(judgement.slip()).as("%s for %s", other, answer).isNotEqualTo(Slip.TYPO);
        }
    }

    private static String plain(Random random, int length) {
        return random.ints(length, 'k', 'q').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_far_away_is_wrong(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String answer = plain(random, 1 + random.nextInt(30));
            String far = random.ints(1 + random.nextInt(30), 'b', 'k')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(judge(far, answer, language(random)).verdict()).isEqualTo(Verdict.WRONG);
            assertThat(judge(answer + "zzz", answer, language(random)).verdict())
                    .isEqualTo(Verdict.WRONG);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_can_be_typed_makes_it_stumble(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String typed = anything(random, random.nextInt(80));
            Judgement judgement = judge(typed, answer(random), language(random));
            assertThat(judgement.slip() != null).isEqualTo(judgement.verdict() == Verdict.ALMOST);
        }
    }

    @Test
    void two_thousand_letters_take_no_time() {
        List<String> long2 = List.of(
                "a".repeat(2_000),
                "ab ".repeat(666),
                "\uFDFA".repeat(2_000),
                "e\u0301".repeat(1_000),
                "-".repeat(2_000));
        Random random = new Random(3);
        List<String> wordings =
                IntStream.range(0, 200).mapToObj(i -> word(random, 2_000)).toList();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String typed : long2) {
                AnswerJudge.judge(typed, new Expected(wordings, long2), "fr");
                AnswerJudge.judge(typed, new Expected(List.of(typed + "b", typed + "bb"), long2), "en");
            }
        });
    }
}
