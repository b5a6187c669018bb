package hebb.bench;

import hebb.review.AnswerStatements;
import hebb.storage.Database;
import hebb.storage.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

/**
 * The statements of an answer in a bare loop over JDBC, 64 answers a commit, with the settings of the program's own
 * connections: no HTTP, no sessions, no savepoints, one thread. Prints answers per second.
 */
final class BareLoop {

    private static final int BATCH = 64;

    private final PreparedStatement isThere;
    private final PreparedStatement answerable;
    private final PreparedStatement lastReceived;
    private final PreparedStatement append;
    private final PreparedStatement save;
    private final Connection connection;
    private final Random random = new Random(1);
    private long answers;

    private BareLoop(Connection connection) throws SQLException {
        this.connection = connection;
        this.isThere = connection.prepareStatement(AnswerStatements.IS_THERE);
        this.answerable = connection.prepareStatement(AnswerStatements.ANSWERABLE);
        this.lastReceived = connection.prepareStatement(AnswerStatements.LAST_RECEIVED);
        this.append = connection.prepareStatement(AnswerStatements.APPEND);
        this.save = connection.prepareStatement(AnswerStatements.SAVE);
    }

    /** Arguments: the database file, seconds to warm up, seconds to measure. */
    public static void main(String[] args) throws SQLException {
        try (Database database = Databases.open(Path.of(args[0]).toString(), new Random(), BATCH);
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            BareLoop loop = new BareLoop(connection);
            loop.run(Duration.ofSeconds(Long.parseLong(args[1])));
            System.out.println(loop.run(Duration.ofSeconds(Long.parseLong(args[2]))));
        }
    }

    private double run(Duration time) throws SQLException {
        long before = answers;
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos()) {
            for (int i = 0; i < BATCH; i++) answer();
            connection.commit();
        }
        return (answers - before) * 1e9 / (System.nanoTime() - begun);
    }

    private void answer() throws SQLException {
        long learner = Crowd.learner((int) (answers % Crowd.LEARNERS));
        long card = Crowd.ANSWERED + 1 + answers / Crowd.LEARNERS;
        if (card > Crowd.CARDS) throw new SQLException("the crowd has no cards left");
        answers++;
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        if (hasRow(isThere, learner, id)) throw new SQLException("the id is taken");
        if (!hasRow(answerable, learner, card)) throw new SQLException("no such card");
        long now = System.currentTimeMillis();
        hasRow(lastReceived, learner, now / 86_400_000);
        bind(
                append,
                learner,
                card,
                1,
                id,
                Crowd.DECK,
                "GRADED",
                "REVEAL",
                null,
                null,
                4,
                null,
                now,
                now,
                0,
                now / 86_400_000,
                5_000,
                0,
                0,
                250,
                1,
                1,
                250,
                "sm2",
                1,
                now / 86_400_000 + 1,
                0);
        append.executeUpdate();
        bind(save, learner, card, Crowd.DECK, 1, 1, 250, now / 86_400_000 + 1, now / 86_400_000, null, 0, 1);
        save.executeUpdate();
    }

    private static boolean hasRow(PreparedStatement statement, Object... values) throws SQLException {
        bind(statement, values);
        try (ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private static void bind(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) statement.setNull(i + 1, Types.INTEGER);
            else if (value instanceof Number number) statement.setLong(i + 1, number.longValue());
            else statement.setString(i + 1, value.toString());
        }
    }
}
