package hebb.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a card in a review.
 *
 * @param scope the deck that is reviewed, empty for all
 * @param position which card of the day this is, from 1
 * @param finished cards of the day that are done
 * @param language of the card's text, null where it is not known
 * @param card the card's id
 * @param version of its content, so that an answer to what was shown is not marked against something else
 * @param seen how many answers the card had when it was shown
 * @param shown epoch milliseconds of the moment the question was shown
 * @param flag none among them
 * @param leech whether to tell that it keeps slipping away
 * @param editable whether this learner may change the card
 * @param here the page that shows it, to come back to
 * @param undo the answer that Undo takes back, null where there is none
 * @param redo the id under which Redo brings an answer back, null where there is none
 */
public record CardHeader(
        String scope,
        int position,
        int total,
        int finished,
        String deckTitle,
        @Nullable String language,
        @Nullable String section,
        String card,
        String version,
        int seen,
        long shown,
        boolean starred,
        FlagChoice flag,
        boolean leech,
        boolean editable,
        String here,
        @Nullable String undo,
        @Nullable String redo) {

    public List<FlagChoice> flags() {
        return FlagChoice.ALL;
    }
}
