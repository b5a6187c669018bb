package hebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.account.AccountService;
import hebb.account.PasswordHash;
import hebb.account.RegistrationMode;
import hebb.account.ResetOutcome;
import hebb.account.Role;
import hebb.account.SessionService;
import hebb.account.SignIn;
import hebb.progress.PersonalData;
import hebb.storage.Database;
import hebb.storage.Ids;
import hebb.storage.TestDatabases;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandsTest {

    private static final String PASSWORD = "nine purple kettles sing";
    private static final String OTHER_PASSWORD = "four wooden rivers hum";

    private final CreateAdminCommand createAdmin = new CreateAdminCommand();
    private final ResetPasswordCommand resetPassword = new ResetPasswordCommand("http://localhost:7070/reset");
    private final ExportUserCommand exportUser = new ExportUserCommand();
    private final EraseUserCommand eraseUser = new EraseUserCommand();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Database database;
    private AccountService accounts;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite();
        Clock clock = Clock.systemUTC();
        SecureRandom random = new SecureRandom();
        accounts = new AccountService(
                database,
                clock,
                random,
                new Ids(0, clock, random),
                new PasswordHash(random),
                new SessionService(database, clock, random),
                RegistrationMode.CLOSED,
                ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Terminal typing(String input) {
        return Terminal.of(
                new BufferedReader(new StringReader(input)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_administrator_is_made_with_the_password_of_the_first_line() {
        int code = createAdmin.run(List.of("Root.Admin", "Ada"), typing(PASSWORD + "\nanother line\n"), accounts);

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(accounts.findByLogin("root.admin").orElseThrow().role()).isEqualTo(Role.ADMIN);
        assertThat(accounts.signIn("root.admin", PASSWORD, "::1")).isInstanceOf(SignIn.Done.class);
        assertThat(said()).contains("can sign in").doesNotContain(PASSWORD);
    }

    @Test
    void all_that_is_wrong_is_said_in_sentences() {
        int code = createAdmin.run(List.of("r", ""), typing("short\n"), accounts);

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("login must be", "name is empty", "at least 12 characters");
        assertThat(createAdmin.run(List.of("root.admin"), typing(""), accounts)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("No password was given.");
        assertThat(accounts.listAccounts("", 1)).isEmpty();
    }

    @Test
    void a_reset_code_is_printed_with_the_page_that_takes_it() {
        createAdmin.run(List.of("root.admin"), typing(PASSWORD), accounts);

        int code = resetPassword.run(List.of("ROOT.admin"), typing(""), accounts);

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(said()).contains("http://localhost:7070/reset");
        String printed = said().lines()
                .filter(line -> line.startsWith("Code: "))
                .findFirst()
                .orElseThrow()
                .substring("Code: ".length());
        assertThat(accounts.resetPassword(printed, OTHER_PASSWORD)).isEqualTo(ResetOutcome.DONE);
    }

    @Test
    void all_that_is_kept_of_somebody_is_written_to_a_file_once(@TempDir Path folder) throws IOException {
        createAdmin.run(List.of("root.admin"), typing(PASSWORD), accounts);
        Path file = folder.resolve("ada.zip");
        PersonalData data = new PersonalData(database);

        int code = exportUser.run(List.of("Root.Admin", file.toString()), typing(""), accounts, data);

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(said()).contains("Written: " + file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("accounts.csv")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("root.admin")
                    .doesNotContain("argon2");
        }
        byte[] written = Files.readAllBytes(file);
        assertThat(exportUser.run(List.of("root.admin", file.toString()), typing(""), accounts, data))
                .isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("There is a file " + file + " already");
        assertThat(file).hasBinaryContent(written);
        assertThat(exportUser.run(List.of("nobody", "x.zip"), typing(""), accounts, data))
                .isEqualTo(ExitCode.FAILED);
        assertThat(exportUser.run(List.of("nobody"), typing(""), accounts, data))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void somebody_is_deleted_only_with_a_yes() {
        createAdmin.run(List.of("root.admin", "Ada"), typing(PASSWORD), accounts);

        assertThat(eraseUser.run(List.of("root.admin"), typing(""), accounts)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("This would delete Ada");
        assertThat(accounts.findByLogin("root.admin")).isPresent();
        assertThat(eraseUser.run(List.of("nobody", "--yes"), typing(""), accounts))
                .isEqualTo(ExitCode.FAILED);
        assertThat(eraseUser.run(List.of("--force", "--yes"), typing(""), accounts))
                .isEqualTo(ExitCode.USAGE);
        assertThat(eraseUser.run(List.of("root.admin", "--yes"), typing(""), accounts))
                .isEqualTo(ExitCode.FINE);
        assertThat(said()).contains("Deleted.");
        assertThat(accounts.findByLogin("root.admin")).isEmpty();
    }

    @Test
    void an_unknown_login_is_refused() {
        assertThat(resetPassword.run(List.of("nobody"), typing(""), accounts)).isEqualTo(ExitCode.FAILED);
        assertThat(complained()).contains("no account with this login");
    }

    @Test
    void wrong_use_is_told_among_the_errors() {
        assertThat(createAdmin.run(List.of(), typing(""), accounts)).isEqualTo(ExitCode.USAGE);
        assertThat(createAdmin.run(List.of("--force"), typing(""), accounts)).isEqualTo(ExitCode.USAGE);
        assertThat(createAdmin.run(List.of("a", "b", "c"), typing(""), accounts))
                .isEqualTo(ExitCode.USAGE);
        assertThat(resetPassword.run(List.of(), typing(""), accounts)).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).contains("Usage: create-admin", "Usage: reset-password");
    }
}
