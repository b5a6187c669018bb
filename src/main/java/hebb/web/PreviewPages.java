package hebb.web;

import hebb.card.Card;
import hebb.card.Choice;
import hebb.card.Option;
import hebb.deck.CardChange;
import hebb.deck.Deck;
import hebb.deck.DeckChanges;
import hebb.deck.MediaPreview;
import hebb.deck.UploadPreview;
import hebb.storage.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the page that shows what an uploaded file would do. */
final class PreviewPages {

    /** More cards of one kind than somebody will read are only counted. */
    static final int SHOWN = 100;

    private static final int SHOWN_NAMES = 10;

    private final CardMarkup markup;

    PreviewPages(CardMarkup markup) {
        this.markup = markup;
    }

    /** @param learners how many have met a card, by its id in the deck */
    PreviewPage page(UploadPreview preview, Map<String, Integer> learners, PreviewForm form) {
        DeckChanges changes = preview.changes();
        Deck deck = preview.deck();
        // What comes with the file is not kept yet; what the deck has can be shown.
        CardMarkup shown = deck == null ? markup : markup.of(deck.id());
        return new PreviewPage(
                Ids.text(preview.draft().value()),
                preview.fileName(),
                deck == null ? null : Ids.text(deck.id().value()),
                deck == null ? null : deck.title(),
                form.title().isBlank() ? preview.header().title() : form.title(),
                counts(preview),
                media(preview.media()),
                preview.isSavable(),
                preview.tooLong(),
                preview.problems(),
                preview.notes(),
                lines(changes.added(), Map.of(), shown),
                changes.changed().stream().limit(SHOWN).map(PreviewPages::line).toList(),
                lines(changes.unchanged(), Map.of(), shown),
                lines(changes.gone(), learners, shown),
                String.valueOf(preview.seen()),
                form);
    }

    private static PreviewPage.Counts counts(UploadPreview preview) {
        DeckChanges changes = preview.changes();
        return new PreviewPage.Counts(
                changes.added().size(),
                changes.changed().size(),
                changes.unchanged().size(),
                changes.gone().size(),
                changes.cards().size(),
                changes.cards().stream().mapToInt(Card::sides).sum(),
                preview.problemCount());
    }

    private static PreviewPage.Media media(MediaPreview media) {
        String some = media.missing().stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "));
        boolean more = media.missing().size() > SHOWN_NAMES;
        return new PreviewPage.Media(
                media.coming(),
                MediaPage.refused(media.refused()),
                more ? some + " …" : some,
                media.missing().size(),
                media.elsewhere());
    }

    private static List<PreviewPage.CardLine> lines(
            List<Card> cards, Map<String, Integer> learners, CardMarkup markup) {
        return cards.stream()
                .limit(SHOWN)
                .map(card -> line(card, learners, markup))
                .toList();
    }

    private static PreviewPage.CardLine line(Card card, Map<String, Integer> learners, CardMarkup markup) {
        CardFace face = CardFace.of(card, 1, markup);
        String back = card instanceof Choice choice ? right(choice, markup) : face.back();
        return new PreviewPage.CardLine(
                face.shown(),
                back,
                learners.getOrDefault(String.valueOf(card.info().id()), 0));
    }

    private static String right(Choice choice, CardMarkup markup) {
        return choice.options().stream()
                .filter(Option::correct)
                .map(option -> markup.line(CardMarkup.unmarked(option.text())))
                .collect(Collectors.joining(" · "));
    }

    private static PreviewPage.ChangeLine line(CardChange change) {
        Map<String, String> before = CardParts.of(change.before());
        Map<String, String> after = CardParts.of(change.after());
        List<PreviewPage.PartLine> parts = new ArrayList<>();
        after.forEach((name, text) -> {
            String old = before.getOrDefault(name, "");
            if (!name.equals("front") && !old.equals(text))
                parts.add(new PreviewPage.PartLine(name, TextDiff.ofWords(old, text)));
        });
        TextDiff front = TextDiff.ofWords(before.getOrDefault("front", ""), after.getOrDefault("front", ""));
        return new PreviewPage.ChangeLine(front, List.copyOf(parts));
    }
}
