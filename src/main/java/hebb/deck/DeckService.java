package hebb.deck;

import hebb.account.Account;
import hebb.card.CardId;
import hebb.card.Source;
import hebb.storage.Database;
import hebb.storage.Tx;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decks as learners and their owners use them. Every load asks for whom. */
public final class DeckService {

    private static final int SHARE_CODE_LENGTH = 16;
    private static final String SHARE_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Database database;
    private final Clock clock;
    private final RandomGenerator random;

    /** @param random must not be guessable: share codes come from it */
    public DeckService(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A deck in a list.
     *
     * @param cards how many it asks
     * @param ownerName whose it is, null where it is nobody's or the account's own
     */
    public record Listed(
            Deck deck,
            int cards,
            boolean learning,
            @Nullable String ownerName) {}

    /** The decks that somebody can see, in their three groups. */
    public record Shelf(List<Listed> own, List<Listed> shared, List<Listed> builtIn) {}

    public List<Listed> listBuiltIn() {
        return database.read(tx -> {
            List<Deck> decks = tx.dao(DeckDao.class).listBuiltIn();
            return listed(tx, decks, Set.of(), Map.of());
        });
    }

    public Shelf shelf(Account account) {
        return database.read(tx -> {
            DeckDao dao = tx.dao(DeckDao.class);
            Set<DeckId> learning = tx.dao(LearnerDeckDao.class).listByLearner(account.id()).stream()
                    .map(LearnerDeck::deck)
                    .collect(Collectors.toSet());
            List<Deck> shared = dao.listSharedWith(account.id());
            return new Shelf(
                    listed(tx, dao.listOwned(account.id()), learning, Map.of()),
                    listed(tx, shared, learning, dao.mapOwnerNames(ids(shared))),
                    listed(tx, dao.listBuiltIn(), learning, Map.of()));
        });
    }

    private static List<Listed> listed(Tx tx, List<Deck> decks, Set<DeckId> learning, Map<DeckId, String> owners) {
        Map<DeckId, Integer> cards = tx.dao(CardDao.class).countByDeck(ids(decks));
        return decks.stream()
                .map(deck -> new Listed(
                        deck, cards.getOrDefault(deck.id(), 0), learning.contains(deck.id()), owners.get(deck.id())))
                .toList();
    }

    private static List<DeckId> ids(List<Deck> decks) {
        return decks.stream().map(Deck::id).toList();
    }

    /** A deck that this account may open. */
    public Optional<Deck> findVisible(Account account, DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).findVisible(account.id(), deck));
    }

    /** A deck that anybody may open. */
    public Optional<Deck> findBuiltIn(DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).findBuiltIn(deck));
    }

    public Optional<Deck> findOwned(Account owner, DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).findOwned(owner.id(), deck));
    }

    /** The deck behind the secret part of a link. */
    public Optional<Deck> findShared(String code) {
        return database.read(tx -> tx.dao(DeckDao.class).findShared(code));
    }

    /**
     * What somebody has made for themselves and others.
     *
     * @param learners how many others learn from it
     */
    public record Owned(int decks, int learners) {}

    public Owned countOwned(Account owner) {
        return database.read(tx -> new Owned(
                tx.dao(DeckDao.class).countOwned(owner.id()),
                tx.dao(LearnerDeckDao.class).countOthers(owner.id())));
    }

    public List<CardRow> listCards(DeckId deck) {
        return database.read(tx -> tx.dao(CardDao.class).listByDeck(deck));
    }

    /** Some cards of a deck in its order. */
    public List<CardRow> listCards(DeckId deck, int first, int most) {
        return database.read(tx -> tx.dao(CardDao.class).listPage(deck, first, most));
    }

    /** How many cards cite each document, by its id, in the order in which they first appear. */
    public Map<String, Integer> countCitations(DeckId deck) {
        List<CardRow> citing = database.read(tx -> tx.dao(CardDao.class).listCiting(deck));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CardRow row : citing) {
            row.card().info().sources().stream()
                    .map(Source::document)
                    .distinct()
                    .forEach(document -> counts.merge(document, 1, Integer::sum));
        }
        return counts;
    }

    public List<CardRow> listCards(List<CardId> cards) {
        return database.read(tx -> tx.dao(CardDao.class).listByIds(cards));
    }

    /** Which of these cards are still asked. */
    public List<CardId> listAsked(List<CardId> cards) {
        return database.read(tx -> tx.dao(CardDao.class).listAsked(cards));
    }

    /** The first cards of a deck, as a sample of what it asks. */
    public List<CardRow> listFirstCards(DeckId deck, int most) {
        return database.read(tx -> tx.dao(CardDao.class).listFirst(deck, most));
    }

    public int countCards(DeckId deck) {
        return database.read(tx -> tx.dao(CardDao.class).count(deck));
    }

    /** The deck as one file holds it. */
    public DeckFile file(Deck deck) {
        return new DeckFile(DeckRows.header(deck), DeckRows.cards(listCards(deck.id())));
    }

    /** The name of the deck's owner, empty for a built-in one. */
    public Optional<String> findOwnerName(DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).findOwnerName(deck));
    }

    /** A card that is still asked. The caller has made sure that the learner may see it. */
    public Optional<CardRow> findCard(CardId card) {
        return database.read(tx -> tx.dao(CardDao.class).find(card));
    }

    /** Cards that stand around this one in its deck, at most a few dozen, however long the deck is. */
    public List<CardRow> listNeighbours(CardRow card) {
        return database.read(tx -> new NeighbourDao(tx).list(card));
    }

    public CardRow getCard(CardId card) {
        return findCard(card).orElseThrow();
    }

    /** The languages of these decks, as their authors wrote them. */
    public Map<DeckId, String> languages(List<DeckId> decks) {
        return database.read(tx -> tx.dao(DeckDao.class).mapLanguages(decks));
    }

    public String getTitle(DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).getTitle(deck));
    }

    /** A BCP 47 tag, empty where the deck names none. */
    public String getLanguage(DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).getLanguage(deck));
    }

    /** The titles of a deck's source documents by their ids. */
    public Map<String, String> sourceTitles(DeckId deck) {
        return database.read(tx -> tx.dao(DeckDao.class).mapSources(deck));
    }

    public Optional<LearnerDeck> findLearnerDeck(Account learner, DeckId deck) {
        return database.read(tx -> tx.dao(LearnerDeckDao.class).find(learner.id(), deck));
    }

    /** Adds a deck that this account may open to its daily review; false when it may not. */
    public boolean learn(Account learner, DeckId deck) {
        return database.write(tx -> {
            if (tx.dao(DeckDao.class).findVisible(learner.id(), deck).isEmpty()) return false;
            add(tx.dao(LearnerDeckDao.class), learner, deck);
            return true;
        });
    }

    /** Adds the deck behind a share link to the daily review. */
    public Optional<DeckId> learnShared(Account learner, String code) {
        return database.write(tx -> {
            Optional<DeckId> deck = tx.dao(DeckDao.class).findShared(code).map(Deck::id);
            deck.ifPresent(id -> add(tx.dao(LearnerDeckDao.class), learner, id));
            return deck;
        });
    }

    private void add(LearnerDeckDao dao, Account learner, DeckId deck) {
        dao.add(
                learner.id(),
                deck,
                clock.instant(),
                LearnerDeck.DEFAULT_NEW_PER_DAY,
                LearnerDeck.DEFAULT_REVIEWS_PER_DAY);
    }

    /** Takes a deck out of the daily review. Its schedules stay, for the day it comes back. */
    public boolean leave(Account learner, DeckId deck) {
        return database.write(tx -> tx.dao(LearnerDeckDao.class).remove(learner.id(), deck) > 0);
    }

    /**
     * Sets how much of a deck is asked on a day, and how.
     *
     * @return false when the deck is not in the daily review
     */
    public boolean setDaily(Account learner, DeckId deck, int newPerDay, int reviewsPerDay, AnswerMode mode) {
        return database.write(
                tx -> tx.dao(LearnerDeckDao.class).set(learner.id(), deck, newPerDay, reviewsPerDay, mode) > 0);
    }

    public int countLearners(DeckId deck) {
        return database.read(tx -> tx.dao(LearnerDeckDao.class).countLearners(deck));
    }

    /** Makes a link that lets others learn an own deck, or takes the link back. */
    public boolean share(Account owner, DeckId deck, boolean shared) {
        String code = shared ? newShareCode() : null;
        return database.write(tx -> tx.dao(DeckDao.class).setShareCode(owner.id(), deck, code) > 0);
    }

    /** Hides an own deck from everybody but its owner and those who learn it, or brings it back. */
    public boolean archive(Account owner, DeckId deck, boolean archived) {
        return database.write(
                tx -> tx.dao(DeckDao.class).setArchived(owner.id(), deck, archived ? clock.instant() : null) > 0);
    }

    private String newShareCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < SHARE_CODE_LENGTH; i++) {
            code.append(SHARE_ALPHABET.charAt(random.nextInt(SHARE_ALPHABET.length())));
        }
        return code.toString();
    }
}
