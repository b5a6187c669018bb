package hebb.deck;

import hebb.card.Card;
import hebb.deck.exchange.DeckFormats;
import hebb.deck.exchange.ImportedDeck;
import hebb.deck.media.MediaFile;
import java.util.List;

/**
 * An uploaded file as its format reads it.
 *
 * @param media the pictures and sounds that came with it, and what was brought as such and is none
 */
record ReadDraft(String fileName, String text, ImportedDeck imported, List<MediaFile.Looked> media) {

    /** The most cards that one deck asks, siblings counted one by one. */
    static final int MOST_CARDS = 20_000;

    /** The most text that one deck keeps, in UTF-16 units: each sibling keeps the whole text of its card. */
    static final long MOST_TEXT = 20_000_000;

    static ReadDraft of(String fileName, byte[] bytes) {
        if (!DeckArchive.isOne(bytes)) return of(fileName, bytes, List.of());
        DeckArchive archive = DeckArchive.open(bytes);
        return of(UploadName.clean(archive.deckName()), archive.deck(), archive.media());
    }

    private static ReadDraft of(String fileName, byte[] bytes, List<MediaFile.Looked> media) {
        return new ReadDraft(
                fileName,
                DeckFormats.text(bytes),
                DeckFormats.of(fileName, bytes).read(fileName, bytes),
                media);
    }

    /** What of it is fit to be kept. */
    List<MediaFile> mediaFiles() {
        return media.stream().flatMap(one -> one.file().stream()).toList();
    }

    ParsedDeck parsed() {
        return imported.parsed();
    }

    List<Card> cards() {
        return parsed().deck().cards();
    }

    boolean isTooLong() {
        return cards().stream().mapToLong(Card::sides).sum() > MOST_CARDS
                || cards().stream().mapToLong(ReadDraft::keptText).sum() > MOST_TEXT;
    }

    private static long keptText(Card card) {
        return (long) card.sides() * CardText.write(card).length();
    }

    boolean isUsable() {
        return !cards().isEmpty() && !isTooLong();
    }

    /** The header of the file; where the file has none, the one that the deck has. */
    DeckHeader header(DeckHeader ofDeck) {
        DeckHeader ofFile = parsed().header();
        return ofFile.equals(DeckHeader.titled(DeckHeader.titleOf(fileName))) ? ofDeck : ofFile;
    }
}
