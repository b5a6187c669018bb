package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card before its answer; nothing of the answer is in it.
 *
 * @param modality how it is asked: REVEAL, CHOICE or TYPED
 * @param hint the hint, null while it is not open
 * @param hintable whether there is a hint to open
 * @param options what to choose from, in the order shown, empty unless it is a choice
 * @param offered the same as the form sends it back, empty where the author wrote them
 * @param several whether more than one option is right
 * @param given what was chosen or typed before the hint was opened
 * @param language of the deck, for the field to type in, null where it is unknown
 */
public record QuestionPage(
        CardHeader header,
        String modality,
        String front,
        @Nullable String hint,
        boolean hintable,
        List<CardFace.OptionFace> options,
        String offered,
        boolean several,
        Given given,
        @Nullable String language) {

    public record Given(List<Integer> chosen, String typed) {}
}
