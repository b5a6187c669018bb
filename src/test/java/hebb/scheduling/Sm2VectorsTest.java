package hebb.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SM-2 gives what its author's published program gives, answer by answer. */
final class Sm2VectorsTest {

    private static final Path VECTORS = Path.of("src/test/resources/scheduling/sm2.csv");

    private record Vector(String id, List<Integer> grades, List<Schedule> after) {

        static Vector of(String line) {
            String[] fields = line.split(";", -1);
            List<Integer> intervals = numbers(fields[2]);
            List<Integer> repetitions = numbers(fields[3]);
            List<Integer> eases = numbers(fields[4]);
            List<Schedule> after = new ArrayList<>();
            for (int i = 0; i < intervals.size(); i++) {
                after.add(new Schedule(intervals.get(i), repetitions.get(i), eases.get(i)));
            }
            return new Vector(fields[0], numbers(fields[1]), after);
        }

        private static List<Integer> numbers(String text) {
            return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Vector> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Vector::of);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_answer_gives_the_schedule_of_the_vector(Vector vector) {
        List<Schedule> after = new ArrayList<>();
        Schedule schedule = Schedule.NEW;
        for (int grade : vector.grades()) {
            schedule = Sm2.next(schedule, new Grade(grade));
            after.add(schedule);
        }
        assertThat(after).isEqualTo(vector.after());
    }
}
