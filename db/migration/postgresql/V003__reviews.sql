-- The review log is the truth and is only appended to. answer_number counts the answers of one learner to one card.
create table reviews (
    learner_id         bigint not null references accounts (id) on delete cascade,
    card_id            bigint not null references cards (id),
    answer_number      integer not null check (answer_number >= 1),
    id                 text not null,
    deck_id            bigint not null,
    kind               text not null check (kind in ('GRADED', 'DRILL', 'PRACTICE', 'VOID')),
    modality           text check (modality in ('REVEAL', 'CHOICE', 'TYPED')),
    response           text,
    correct            boolean,
    grade              integer check (grade between 0 and 5),
    voids              integer,
    answered_at        bigint not null,
    received_at        bigint not null,
    utc_offset         integer not null,
    study_day          integer not null,
    taken_ms           integer not null check (taken_ms >= 0),
    before_interval    integer not null,
    before_repetitions integer not null,
    before_ease        integer not null,
    after_interval     integer not null,
    after_repetitions  integer not null,
    after_ease         integer not null,
    scheduler          text not null,
    scheduler_version  integer not null,
    primary key (learner_id, card_id, answer_number),
    unique (learner_id, id)
);

-- The last three columns let the figures of a whole log be counted from this index alone.
create index reviews_by_day on reviews (learner_id, study_day, received_at, kind, before_interval, grade);
create index reviews_voided on reviews (learner_id, card_id, voids) where kind = 'VOID';

create function refuse_change_of_reviews() returns trigger language plpgsql as $$
begin
    raise exception 'the review log is append-only' using errcode = 'restrict_violation';
end;
$$;

create function refuse_delete_of_reviews() returns trigger language plpgsql as $$
begin
    if exists (select 1 from accounts where id = old.learner_id) then
        raise exception 'the review log is append-only' using errcode = 'restrict_violation';
    end if;
    return old;
end;
$$;

create trigger reviews_are_never_changed before update on reviews
for each row execute function refuse_change_of_reviews();

-- Reviews leave only with their learner: when the account is gone, the cascade takes its log along.
create trigger reviews_are_never_deleted before delete on reviews
for each row execute function refuse_delete_of_reviews();

-- The projection of the log: interval_days 0 is a card that is new (again). due_day is null while it is new;
-- drill_day is the study day on which the card still has to reach grade 4.
create table schedules (
    learner_id    bigint not null references accounts (id) on delete cascade,
    card_id       bigint not null references cards (id),
    deck_id       bigint not null,
    interval_days integer not null,
    repetitions   integer not null,
    ease          integer not null,
    due_day       integer,
    last_day      integer,
    drill_day     integer,
    lapses        integer not null,
    answers       integer not null,
    primary key (learner_id, card_id)
);

create index schedules_by_due_day on schedules (learner_id, deck_id, due_day, interval_days, last_day);
create index schedules_in_drill on schedules (learner_id, drill_day) where drill_day is not null;

-- What a learner set aside or marked by hand; no part of the log.
create table card_marks (
    learner_id   bigint not null references accounts (id) on delete cascade,
    card_id      bigint not null references cards (id),
    starred      boolean not null default false,
    suspended    boolean not null default false,
    buried_until integer,
    primary key (learner_id, card_id)
);
