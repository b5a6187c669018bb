package hebb.account;

import static hebb.account.AccountWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import hebb.storage.SqliteDatabase;
import hebb.storage.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsAtRestTest {

    @Test
    void no_file_of_the_database_holds_a_token_a_code_or_a_password(@TempDir Path folder) throws IOException {
        try (SqliteDatabase database = TestDatabases.sqlite(folder.resolve("hebb.db"))) {
            List<String> secrets = use(new AccountWorld(database));
            String bytes = everything(folder);

            assertThat(bytes).contains("root.admin", "$argon2id$");
            for (String secret : secrets) assertThat(bytes.contains(secret)).isFalse();
        }
    }

    /** What the database must not have learnt. */
    private static List<String> use(AccountWorld world) {
        List<String> secrets = new ArrayList<>(List.of(PASSWORD, "typed into the login field"));
        addCode(secrets, world.accounts.newSetupCodeIfNoAdmin().orElseThrow());
        Account admin = world.admin("root.admin");
        addCode(secrets, world.accounts.newInvite(admin, Role.TEACHER, Duration.ofDays(1)));
        addCode(secrets, world.accounts.newResetCode(admin.id()));
        secrets.add(
                AccountWorld.done(world.signIn("root.admin", PASSWORD)).token().value());
        secrets.add(world.guest("UTC").token().value());
        world.signIn("typed into the login field", "");
        return secrets;
    }

    private static void addCode(List<String> secrets, String code) {
        secrets.add(code);
        secrets.add(code.replace("-", ""));
    }

    private static String everything(Path folder) throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
