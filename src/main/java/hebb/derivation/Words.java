package hebb.derivation;

import java.util.List;
import java.util.Set;

/** The small words that the rules need. Those of other languages serve only to leave sentences alone. */
final class Words {

    /** Who begins so speaks of something said before, or of nothing in particular. */
    private static final Set<String> LEADING_BACK =
            set("it its it's they their they're he she his her him them this that"
                    + " these those there here such both another other others each either neither one ones some many most few"
                    + " several all none someone something everything nothing everyone what who whose which when where why how"
                    + " we our i my you your let let's if but and or so yet nor then thus therefore hence also too instead"
                    + " similarly likewise conversely otherwise nevertheless nonetheless consequently accordingly afterwards"
                    + " later soon meanwhile again still even perhaps maybe yes no not only just today now currently however see note remember"
                    + " recall consider imagine suppose use do don't ensure try please");

    private static final Set<String> LEADING_BACK_DE =
            set("er sie es sein seine seinen seiner ihr ihre ihren ihrer dies"
                    + " diese dieser dieses diesem diesen jene jener jenes man dort hier da dabei damit dadurch dafür dagegen"
                    + " daher dann danach darum davon davor dazu deshalb deswegen trotzdem jedoch aber und oder denn doch auch"
                    + " so also später bald heute wir unser ich mein du dein was wer wie wo wann warum wenn als");

    private static final Set<String> LEADING_BACK_ES = set("él ella ellos ellas ello su sus este esta esto estos estas"
            + " ese esa eso esos esas aquel aquella allí aquí ahí pero y o entonces así también además luego después"
            + " sin hoy ahora nosotros nuestro yo mi tú tu qué quién cómo cuándo dónde si cuando");

    private static final Set<String> LEADING_BACK_FR = set("il elle ils elles ce cet cette ces cela ça son sa ses leur"
            + " leurs on y mais et ou donc or ni car alors ainsi aussi puis ensuite ici là aujourd'hui nous notre je mon"
            + " tu ton vous votre que qui quand comment pourquoi si");

    /** In the middle of a sentence they point out of it, or at its reader. */
    private static final Set<String> POINTING =
            set("this these such aforementioned we our us i my me above below here");

    private static final Set<String> POINTING_DE = set(
            "diese dieser dieses diesem diesen solche solcher solches solchen wir unser unsere uns ich du dein oben");

    private static final Set<String> POINTING_ES = set("este esta esto estos estas ese esa eso esos esas nosotros");
    private static final Set<String> POINTING_FR = set("ce cet cette ces cela nous notre nos vous votre vos");

    /** Pronouns that may mean something outside of their sentence; possessive ones mostly do not. */
    private static final Set<String> PERSONAL = set("it they them he him she");

    private static final Set<String> PERSONAL_DE = set("er sie es ihn ihm ihnen");
    private static final Set<String> PERSONAL_ES = set("él ella ellos ellas ello");
    private static final Set<String> PERSONAL_FR = set("il elle ils elles lui eux");

    static final Set<String> ARTICLES = set("a an the");

    /** Words that stand in no short name of a thing, "of" aside. */
    private static final Set<String> NOT_IN_NAMES = set("is are was were be been being am do does did has have had can"
            + " could will would shall should may might must in on at to from by with for about as into onto upon per via"
            + " than through during between among within without against over under before after since until toward"
            + " towards across along around behind beyond and or but nor so yet if whether because while although though"
            + " that which who whom whose what when where why how not no never ever often always usually sometimes also"
            + " only even just still already very too more most less least much many few several some any all both each"
            + " every either neither another other same such own one two three four five six seven eight nine ten it its"
            + " they them their he she his her him this these those there here we our us you your i my me itself"
            + " themselves himself herself former latter first second third next last previous following above below"
            + " main primary new old recent current typical certain different various");

    /** Things that a text speaks of without ever saying what they are. */
    private static final Set<String> VAGUE_HEADS =
            set("thing things way ways answer answers question questions key reason"
                    + " reasons problem problems idea ideas goal goals aim aims purpose result results example examples point"
                    + " points fact facts difference differences truth challenge challenges advantage advantages disadvantage"
                    + " disadvantages evidence research study studies researcher researchers scientist scientists expert experts"
                    + " people person method methods section chapter article book author authors figure table field list view"
                    + " name term word part parts end beginning start case cases issue issues change changes effect effects"
                    + " finding findings conclusion step steps task role topic subject situation time year years day days world"
                    + " notion belief misconception myth process relationship link approach outcome outcomes impact benefit"
                    + " benefits limitation limitations implication implications hypothesis insight discovery version story data"
                    + " others everyone everything something nothing text page lesson course team group company number amount format"
                    + " default support value size total");

    /** What begins so is an opinion about a thing, or only its place in a text, and not what it is. */
    private static final Set<String> EVALUATING =
            set("important key critical crucial essential major significant common"
                    + " popular good great bad useful powerful foundational central vital remarkable remarkably interesting prime"
                    + " classic perfect real matter result consequence example function reason sign myth lot number variety range"
                    + " fascinating beautiful wonderful famous notable striking excellent integral little bit few serious clear"
                    + " difficult easy promising hot well-known well-studied question problem challenge mistake misconception"
                    + " metaphor reminder testament examples results reasons signs parts one way ways issue issues topic topics"
                    + " potent leading growing active additional further new same very robust valuable indispensable prerequisite"
                    + " necessary subject challenging success failure disaster surprise");

    private Words() {}

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** Whether a sentence that begins with this word, in small letters, leans on one before it. */
    static boolean leadsBack(String word, DocumentLanguage language) {
        return switch (language) {
            case EN -> LEADING_BACK.contains(word);
            case DE -> LEADING_BACK_DE.contains(word);
            case ES -> LEADING_BACK_ES.contains(word);
            case FR -> LEADING_BACK_FR.contains(word);
        };
    }

    /** Whether this word, in small letters, points out of its sentence. */
    static boolean pointsOut(String word, DocumentLanguage language) {
        return switch (language) {
            case EN -> POINTING.contains(word);
            case DE -> POINTING_DE.contains(word);
            case ES -> POINTING_ES.contains(word);
            case FR -> POINTING_FR.contains(word);
        };
    }

    /** Whether this word, in small letters, stands for a thing or a person that is named elsewhere. */
    static boolean isPersonal(String word, DocumentLanguage language) {
        return switch (language) {
            case EN -> PERSONAL.contains(word);
            case DE -> PERSONAL_DE.contains(word);
            case ES -> PERSONAL_ES.contains(word);
            case FR -> PERSONAL_FR.contains(word);
        };
    }

    static boolean isInNames(String word) {
        return !NOT_IN_NAMES.contains(word);
    }

    static boolean isVagueHead(String word) {
        return VAGUE_HEADS.contains(word);
    }

    static boolean isEvaluating(String word) {
        return EVALUATING.contains(word);
    }
}
