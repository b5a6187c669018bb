package hebb.account;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A stored Argon2id hash, $argon2id$v=19$m=KiB,t=passes,p=lanes$salt$hash, as the PHC string format writes it:
 * https://github.com/P-H-C/phc-string-format. It carries its parameters, so that old hashes outlive a change of ours.
 */
final class Argon2Text {

    private static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=(\\d{1,3})\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final int version;
    private final int memory;
    private final int passes;
    private final int lanes;
    private final byte[] salt;
    private final byte[] hash;

    private Argon2Text(int version, int memory, int passes, int lanes, byte[] salt, byte[] hash) {
        this.version = version;
        this.memory = memory;
        this.passes = passes;
        this.lanes = lanes;
        this.salt = salt;
        this.hash = hash;
    }

    /** Today's parameters with a new salt; the hash is still empty. */
    static Argon2Text fresh(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Argon2Text(VERSION, MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
    }

    static Argon2Text parse(String text) {
        Matcher form = FORM.matcher(text);
        // Without the text: it would end up in a log.
        if (!form.matches()) throw new IllegalStateException("a stored password hash is not an Argon2id one");
        return new Argon2Text(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)),
                Base64.getDecoder().decode(form.group(5)),
                Base64.getDecoder().decode(form.group(6)));
    }

    Argon2Text withHash(byte[] computed) {
        return new Argon2Text(version, memory, passes, lanes, salt, computed);
    }

    Argon2Parameters parameters() {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(version)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }

    byte[] hash() {
        return hash;
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + version + "$m=" + memory + ",t=" + passes + ",p=" + lanes + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
