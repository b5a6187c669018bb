package hebb.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id. Each hash takes a core and 19 MiB for some tens of milliseconds, so only one a core
 * runs at a time; who waits too long is told that the program is busy.
 */
public final class PasswordHash {

    /** What a check found. */
    enum Match {
        RIGHT,
        WRONG,
        /** Nothing was checked: too many others wait. */
        BUSY
    }

    /** Who waits longer is better told than kept. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RandomGenerator random;
    private final Semaphore permits;
    private final Duration patience;

    /** @param random a source that cannot be predicted; it makes the salts */
    public PasswordHash(RandomGenerator random) {
        this(random, Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    PasswordHash(RandomGenerator random, int permits, Duration patience) {
        this.random = random;
        this.permits = new Semaphore(permits, true);
        this.patience = patience;
    }

    /** The hash to store, with its salt and parameters, in PHC form; empty when too many others wait. */
    public Optional<String> hash(String password) {
        return bounded(() -> encoded(password));
    }

    /** @param stored what {@link #hash} gave; null, where there is none, takes the same time and is never right */
    Match verify(@Nullable String stored, String password) {
        Optional<Boolean> same = bounded(() -> stored == null ? notAtAll(password) : matches(stored, password));
        return same.map(right -> right ? Match.RIGHT : Match.WRONG).orElse(Match.BUSY);
    }

    private String encoded(String password) {
        Argon2Text parameters = Argon2Text.fresh(random);
        return parameters.withHash(compute(parameters, password)).text();
    }

    private boolean notAtAll(String password) {
        encoded(password);
        return false;
    }

    private static boolean matches(String stored, String password) {
        Argon2Text expected = Argon2Text.parse(stored);
        return MessageDigest.isEqual(expected.hash(), compute(expected, password));
    }

    private static byte[] compute(Argon2Text parameters, String password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters.parameters());
        byte[] hash = new byte[parameters.hash().length];
        // Two keyboards may send the same letters as different code points.
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private <R> Optional<R> bounded(Supplier<R> work) {
        if (!acquired()) return Optional.empty();
        try {
            return Optional.of(work.get());
        } finally {
            permits.release();
        }
    }

    private boolean acquired() {
        try {
            return permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
