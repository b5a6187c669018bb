package hebb.breach.card;

import hebb.breach.deck.LooseDao;
import java.nio.file.Path;

/** A pure room that uses another room, and the file system. */
public record ReadingCard(LooseDao deck, Path file) {}
