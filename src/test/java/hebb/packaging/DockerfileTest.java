package hebb.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the image promises, read from its Dockerfile: no engine is needed to keep it true. */
final class DockerfileTest {

    private final List<String> lines = lines("Dockerfile");

    @Test
    void the_last_stage_runs_as_a_user_without_rights() {
        int lastStage = lines.lastIndexOf(only("FROM eclipse-temurin:25-jre"));
        assertThat(lines.subList(lastStage, lines.size())).contains("USER hebb");
        assertThat(lines.lastIndexOf("USER hebb")).isGreaterThan(lines.lastIndexOf(only("RUN sh train.sh")));
    }

    @Test
    void what_is_written_lies_on_the_volume_and_the_library_needs_no_unpacking() throws IOException {
        assertThat(lines).contains("VOLUME /data");
        assertThat(only("ENV ")).contains("HEBB_DATABASE=/data/");
        assertThat(Files.readString(Path.of("docker/java.options"))).contains("-Dorg.sqlite.lib.path=.", "-Xmx");
    }

    @Test
    void the_server_listens_outside_the_container_and_gets_its_signals() {
        assertThat(only("ENV ")).contains("HEBB_HOST=0.0.0.0");
        assertThat(only("ENTRYPOINT ")).startsWith("ENTRYPOINT [");
    }

    @Test
    void its_health_is_asked_by_the_program_itself() {
        assertThat(only("HEALTHCHECK ")).isNotEmpty();
        assertThat(only("CMD [\"java\"")).endsWith("\"health\"]");
    }

    @Test
    void no_secret_is_built_in() {
        assertThat(lines)
                .noneMatch(line -> line.matches("(?i)(ENV|ARG) .*(password|secret|token|key).*"))
                .noneMatch(line -> line.startsWith("COPY . "));
        assertThat(lines(".dockerignore")).contains("*");
    }

    private String only(String start) {
        List<String> found =
                lines.stream().filter(line -> line.startsWith(start)).toList();
        assertThat(found).as(start).hasSize(1);
        return found.get(0);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
