package hebb.derivation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The English name of a thing, as it begins a sentence: "Synaptic plasticity", "The hippocampus", "A synapse", "The
 * Treaty of Utrecht". No such name are "It", "The main reason", "Sleep in mice" and whatever has a verb in it.
 *
 * @param article with a small letter; empty where there is none
 * @param name what follows the article, as it was written
 * @param question the whole as it stands in the middle of a question: "synaptic plasticity", "the hippocampus"
 */
record NounPhrase(String article, String name, String question) {

    private static final int MOST_WORDS = 5;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’ -]*");

    /** "The process of osmosis" is osmosis. */
    private static final Pattern PROCESS = Pattern.compile(
            "^(?:The|A) (?:process|phenomenon|concept|practice|principle|technique|method|art|term)(?: of)? (?=\\p{L})");

    /** No place and nobody is called so. */
    private static final Pattern NOUN_ENDING =
            Pattern.compile(".{3,}(?:tion|tions|sion|sions|ness|ism|logy|graphy|metry|osis|ysis|ization)");

    private static final Pattern ORDINARY_ENDING =
            Pattern.compile("(?!Baltic|Arctic|Antarctic|Celtic|Gothic|Slavic|Arabic"
                    + "|Catholic|Hispanic|Islamic|Germanic|Nordic|Atlantic|Pacific|Asiatic|Hellenic|Napoleonic).{2,}(?:al|ic|ive|ous"
                    + "|ed|ing|ary|ory|able|ible|tion|sion|ness|ism|logy|ment|ity|ance|ence|itic|traumatic)");

    private static final List<String> LY_NOUNS = List.of("family", "assembly", "anomaly", "supply", "fly", "Italy");

    static Optional<NounPhrase> of(String written, Vocabulary vocabulary) {
        String text = PROCESS.matcher(written.strip()).replaceFirst("");
        if (!WORDS.matcher(text).matches()) return Optional.empty();
        String[] parts = text.split(" ", 2);
        boolean articled = parts.length == 2 && Words.ARTICLES.contains(parts[0].toLowerCase(Locale.ROOT));
        String article = articled ? parts[0].toLowerCase(Locale.ROOT) : "";
        String name = articled ? parts[1] : text;
        List<String> words = Arrays.asList(name.split(" ", -1));
        if (!isName(words) || (article.equals("the") && isMentionedBefore(words, vocabulary))) return Optional.empty();
        String question = articled ? article + " " + name : inside(name, vocabulary);
        return Optional.of(new NounPhrase(article, name, question));
    }

    private static boolean isName(List<String> words) {
        String head = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        return words.size() <= MOST_WORDS
                && words.stream().allMatch(NounPhrase::isNamePart)
                && !head.equals("of")
                && !words.get(0).equalsIgnoreCase("of")
                && !Words.isVagueHead(headBeforeOf(words))
                && !Words.isVagueHead(head);
    }

    /** In "the purpose of sleep" the purpose is what is spoken of. */
    private static String headBeforeOf(List<String> words) {
        int of = words.indexOf("of");
        return (of > 0 ? words.get(of - 1) : words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean adverb = small.endsWith("ly") && LY_NOUNS.stream().noneMatch(word::equalsIgnoreCase);
        return word.codePoints().anyMatch(Character::isLetter)
                && Words.isInNames(small)
                && !Words.ARTICLES.contains(small)
                && !adverb;
    }

    private static boolean isMentionedBefore(List<String> words, Vocabulary vocabulary) {
        return words.size() == 1 && vocabulary.introduces(words.get(0));
    }

    /** A first word that the document also has in small letters owes its capital to the sentence. */
    private static String inside(String name, Vocabulary vocabulary) {
        String first = name.split(" ", 2)[0];
        boolean capital = Character.isUpperCase(name.codePointAt(0)) && !hasCapitalInside(first);
        boolean small = vocabulary.hasSmall(first) || isOrdinary(name.split(" "));
        return capital && small ? Answers.small(name) : name;
    }

    /** Whether a capital at the start is hardly that of a name: "Axonal sprouting", "Erosion", but not "Hebbian theory". */
    private static boolean isOrdinary(String[] words) {
        if (words.length == 1) return NOUN_ENDING.matcher(words[0]).matches();
        boolean rest = Arrays.stream(words).skip(1).allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return rest && ORDINARY_ENDING.matcher(words[0]).matches();
    }

    private static boolean hasCapitalInside(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether every word has a capital, as in the names of people and places. */
    boolean isCapitalised() {
        return Arrays.stream(name.split(" ")).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Whether somebody may be meant: "Marie Curie", "Einstein", but not "The Renaissance". */
    boolean mayBePerson() {
        return article.isEmpty() && question.equals(name) && isCapitalised();
    }

    /** Whether it is plural by its look, which misses "mice". */
    boolean looksPlural() {
        String head = name.split(" of ", 2)[0].toLowerCase(Locale.ROOT);
        return head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("us") && !head.endsWith("is");
    }
}
