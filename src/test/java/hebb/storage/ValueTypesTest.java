package hebb.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

public final class ValueTypesTest {

    public record ThingId(long value) {}

    public record Slug(String text) {
        public Slug {
            if (text.isBlank()) throw new IllegalArgumentException("a slug is not blank");
        }
    }

    public record At(Instant instant) {}

    public enum Colour {
        RED,
        BLUE
    }

    public record Thing(
            ThingId id,
            @Nullable Slug slug,
            boolean ready,
            int few,
            double share,
            Colour colour,
            Instant madeAt,
            @Nullable Instant goneAt,
            @Nullable At seen,
            @Nullable Integer many) {}

    public interface Things {
        @SqlUpdate(
                "insert into things values (:id, :slug, :ready, :few, :share, :colour, :madeAt, :goneAt, :seen, :many)")
        void add(@BindMethods Thing thing);

        @SqlUpdate("insert into things (id, slug, made_at, ready, few, share, colour)"
                + " values (:id, :slug, :madeAt, :ready, 0, 0, 'RED')")
        void addShort(ThingId id, Optional<Slug> slug, Instant madeAt, Boolean ready);

        @SqlQuery("select * from things where id = :id")
        Optional<Thing> find(ThingId id);

        @SqlQuery("select * from things order by id")
        List<Thing> list();

        @SqlQuery("select id, slug, few, share, colour, made_at, gone_at, seen, many from things")
        List<Thing> listWithoutReady();

        @SqlQuery("select made_at from things where id = :id")
        Optional<Instant> findMadeAt(ThingId id);

        @SqlQuery("select slug from things order by id")
        List<@Nullable Slug> listSlugs();

        @SqlQuery("select id from things where made_at >= :from order by id")
        List<ThingId> listSince(Instant from);

        @SqlQuery("select count(*) from things where gone_at is null and (:slug is null or slug = :slug)")
        long countBySlug(@Nullable Slug slug);

        @SqlUpdate("update things set slug = :slug, gone_at = :goneAt where id = :id")
        boolean change(ThingId id, @Nullable Slug slug, @Nullable Instant goneAt);

        @SqlQuery("insert into things (id, made_at, ready, few, share, colour)"
                + " values (:id, :madeAt, true, 0, 0, 'RED') returning id")
        ThingId addReturning(ThingId id, Instant madeAt);
    }

    private static final Thing FULL = new Thing(
            new ThingId(Long.MAX_VALUE - 1),
            new Slug("naïve-é-🙂"),
            true,
            Integer.MIN_VALUE,
            0.1,
            Colour.BLUE,
            Instant.ofEpochMilli(1_795_000_000_123L),
            Instant.ofEpochMilli(-1),
            new At(Instant.EPOCH),
            0);
    private static final Thing EMPTY =
            new Thing(new ThingId(0), null, false, 0, 0, Colour.RED, Instant.EPOCH, null, null, null);

    @BeforeEach
    void makeTable(Database database) {
        database.write(tx -> tx.handle()
                .execute("create table things (id bigint primary key, slug text, ready boolean not null,"
                        + " few integer not null, share double precision not null, colour text not null,"
                        + " made_at bigint not null, gone_at bigint, seen bigint, many integer)"));
    }

    @OnBothDatabases
    void records_come_back_as_they_were(Database database) {
        database.write(tx -> {
            tx.dao(Things.class).add(FULL);
            tx.dao(Things.class).add(EMPTY);
            return 0;
        });
        assertThat(database.<List<Thing>>read(tx -> tx.dao(Things.class).list()))
                .containsExactly(EMPTY, FULL);
        assertThat(database.<Optional<Thing>>read(tx -> tx.dao(Things.class).find(FULL.id())))
                .contains(FULL);
        assertThat(database.<Optional<Thing>>read(tx -> tx.dao(Things.class).find(new ThingId(7))))
                .isEmpty();
    }

    @OnBothDatabases
    void single_values_come_back_as_their_own_type(Database database) {
        database.write(tx -> {
            Things things = tx.dao(Things.class);
            things.add(EMPTY);
            things.add(FULL);
            assertThat(things.findMadeAt(FULL.id())).contains(FULL.madeAt());
            assertThat(things.findMadeAt(new ThingId(7))).isEmpty();
            assertThat(things.listSlugs()).containsExactly(null, FULL.slug());
            assertThat(things.listSince(Instant.EPOCH.plusMillis(1))).containsExactly(FULL.id());
            assertThat(things.addReturning(new ThingId(3), Instant.EPOCH)).isEqualTo(new ThingId(3));
            return 0;
        });
    }

    @OnBothDatabases
    void optional_null_and_boxed_arguments_are_bound(Database database) {
        database.write(tx -> {
            Things things = tx.dao(Things.class);
            things.addShort(new ThingId(1), Optional.of(new Slug("one")), Instant.EPOCH, true);
            things.addShort(new ThingId(2), Optional.empty(), Instant.EPOCH, false);
            assertThat(things.listSlugs()).containsExactly(new Slug("one"), null);
            assertThat(things.change(new ThingId(1), null, Instant.EPOCH)).isTrue();
            assertThat(things.change(new ThingId(9), null, null)).isFalse();
            assertThat(things.find(new ThingId(1)).orElseThrow().goneAt()).isEqualTo(Instant.EPOCH);
            assertThat(things.listSlugs()).containsExactly(null, null);
            return 0;
        });
    }

    @OnBothDatabases
    void an_instant_is_kept_to_the_millisecond(Database database) {
        Instant fine = Instant.ofEpochSecond(5, 123_456_789);
        database.write(tx -> {
            tx.dao(Things.class).addShort(new ThingId(1), Optional.empty(), fine, true);
            return 0;
        });
        assertThat(database.<Optional<Instant>>read(tx -> tx.dao(Things.class).findMadeAt(new ThingId(1))))
                .contains(Instant.ofEpochMilli(5_123));
    }

    @OnBothDatabases
    void a_stored_value_that_its_record_refuses_is_told(Database database) {
        database.write(tx -> {
            tx.dao(Things.class).add(EMPTY);
            return tx.handle().execute("update things set slug = ' '");
        });
        assertThatThrownBy(() -> database.read(tx -> tx.dao(Things.class).listSlugs()))
                .hasRootCauseMessage("a slug is not blank");
    }

    @OnBothDatabases
    void a_row_that_its_record_refuses_or_that_lacks_a_column_is_told(Database database) {
        database.write(tx -> {
            tx.dao(Things.class).add(FULL);
            return tx.handle().execute("update things set slug = ' '");
        });
        assertThatThrownBy(() -> database.read(tx -> tx.dao(Things.class).list()))
                .hasRootCauseMessage("a slug is not blank");
        assertThatThrownBy(() -> database.read(tx -> tx.dao(Things.class).listWithoutReady()))
                .rootCause()
                .hasMessageContaining("ready");
    }
}
