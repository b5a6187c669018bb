package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invitation to a shared deck.
 *
 * @param code the secret part of the link
 * @param deck its id as it stands in addresses
 * @param language of its text, null where it is not known
 * @param about the description as sanitised HTML, null where there is none
 * @param from who shares it
 * @param minutes that the first sitting may take
 * @param learning whether the viewer learns it already
 * @param questions sanitised HTML of a few fronts
 */
public record SharePage(
        String code,
        String deck,
        String title,
        @Nullable String language,
        @Nullable String about,
        @Nullable String from,
        int cards,
        int minutes,
        boolean learning,
        List<String> questions)
        implements Titled {}
