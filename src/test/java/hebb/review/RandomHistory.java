package hebb.review;

import hebb.account.Account;
import hebb.card.CardId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What two learners may do over several days on two devices: answer, answer again, answer a card that another tab has
 * answered meanwhile, send what a phone kept while it was offline, take back, bring back what was taken back, and plan
 * for exams.
 */
final class RandomHistory {

    private final ReviewWorld world;
    private final SplittableRandom random;

    RandomHistory(ReviewWorld world, long seed) {
        this.world = world;
        this.random = new SplittableRandom(seed);
    }

    void play(int steps) {
        for (int i = 0; i < steps; i++) step();
    }

    private void step() {
        Account learner = random.nextBoolean() ? world.ada : world.bo;
        CardId card = ReviewWorld.CARDS.get(random.nextInt(ReviewWorld.CARDS.size()));
        switch (random.nextInt(14)) {
            case 0, 1 -> world.undo(learner);
            case 2 -> world.clock.advance(Duration.ofHours(20 + random.nextInt(200)));
            // Clocks are set back now and then.
            case 3 -> world.clock.advance(Duration.ofMinutes(-random.nextInt(90)));
            case 4 -> sendTwice(learner, card);
            case 5 -> answerLater(learner, card);
            case 6 -> answerStale(learner, card);
            case 7 -> world.redo(learner);
            case 8 -> undoAndRedo(learner);
            case 9 -> plan(learner);
            default -> world.answer(learner, card, random.nextInt(6));
        }
        world.clock.advance(Duration.ofSeconds(1 + random.nextInt(30)));
    }

    /** Back and forth several times, each redo sent twice. */
    private void undoAndRedo(Account learner) {
        int most = 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) world.undo(learner);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            world.reviews
                    .dayLog(learner, world.reviews.today(learner))
                    .redoable()
                    .ifPresent(undone -> {
                        world.reviews.redo(learner, null, undone.redo());
                        world.reviews.redo(learner, null, undone.redo());
                    });
        }
    }

    private void sendTwice(Account learner, CardId card) {
        Answer answer = world.answer(card, random.nextInt(6), null, world.clock.instant());
        world.reviews.answer(learner, answer);
        world.reviews.answer(learner, answer);
    }

    /** A phone was offline for up to three days. */
    private void answerLater(Account learner, CardId card) {
        Instant before = world.clock.instant().minus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
        world.reviews.answer(learner, world.answer(card, random.nextInt(6), null, before));
    }

    private void answerStale(Account learner, CardId card) {
        int seen = world.stored(learner, card).answers() - random.nextInt(2);
        world.reviews.answer(learner, world.answer(card, random.nextInt(6), seen, world.clock.instant()));
    }

    /** An exam is set or called off, or the days are to be evened out or not. */
    private void plan(Account learner) {
        if (random.nextBoolean()) world.evenOut(learner, random.nextBoolean());
        else if (random.nextBoolean()) world.exam(learner, null);
        else world.exam(learner, 1 + random.nextInt(40));
    }

    static List<Account> learners(ReviewWorld world) {
        return List.of(world.ada, world.bo);
    }
}
