package hebb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private AccountWorld world;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new AccountWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_password_that_registered_signs_in_however_the_login_is_typed() {
        Account ada = world.registered("Ada@School.example").account();

        SignIn signIn = world.signIn(" ADA@school.EXAMPLE ", AccountWorld.PASSWORD);

        SignedIn signedIn = ((SignIn.Done) signIn).signedIn();
        assertThat(signedIn.account().id()).isEqualTo(ada.id());
        assertThat(world.sessions.findAccount(signedIn.token())).contains(signedIn.account());
    }

    @Test
    void another_password_and_an_unknown_login_get_the_same_answer() {
        world.registered("ada");

        assertThat(world.signIn("ada", AccountWorld.OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());
        assertThat(world.signIn("nobody", AccountWorld.OTHER_PASSWORD)).isEqualTo(new SignIn.Wrong());
    }
}
