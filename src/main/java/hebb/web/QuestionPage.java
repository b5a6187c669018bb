package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card before its answer; nothing of the answer is in it.
 *
 * @param options what to choose from, in the order shown, empty unless it is a choice
 * @param several whether more than one option is right
 */
public record QuestionPage(
        CardHeader header, String front, @Nullable String hint, List<CardFace.OptionFace> options, boolean several) {}
