-- How much somebody studies on which days. week holds seven letters from Monday on: F(ull), H(alf), O(ff).
create table study_plans (
    learner_id      bigint primary key references accounts (id) on delete cascade,
    new_per_day     integer check (new_per_day between 0 and 9999),
    reviews_per_day integer check (reviews_per_day between 0 and 9999),
    week            text not null check (length(week) = 7),
    vacation_from   integer,
    vacation_until  integer,
    anyway_day      integer,
    slow_new        boolean not null,
    even_out        boolean not null,
    portion_unit    text not null check (portion_unit in ('ALL', 'CARDS', 'MINUTES')),
    portion_size    integer not null
);

-- The day of an exam on a deck; from from_day on each card is asked once more before it.
create table exam_dates (
    learner_id bigint not null references accounts (id) on delete cascade,
    deck_id    bigint not null references decks (id),
    exam_day   integer not null,
    from_day   integer not null,
    primary key (learner_id, deck_id),
    check (from_day < exam_day)
);

create index exam_dates_by_day on exam_dates (exam_day);

-- The day on which a card was due when it was answered, and by how many days its next one was moved to even out the days.
alter table reviews add column due_day integer;
alter table reviews add column shift_days integer;

-- Whether a card waits because overdue cards were spread over days, and not because it was buried by hand.
alter table card_marks add column spread boolean not null default false;
