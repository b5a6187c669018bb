-- A coloured flag beside the star; null is none.
alter table card_marks add column flag text check (flag in ('RED', 'ORANGE', 'GREEN', 'BLUE'));

-- Mistakes that learners report to whoever looks after a deck. They leave with the account that wrote them.
create table card_reports (
    id          integer primary key,
    deck_id     integer not null references decks (id),
    card_id     integer not null references cards (id),
    reporter_id integer not null references accounts (id) on delete cascade,
    kind        text not null check (kind in ('WRONG_ANSWER', 'UNCLEAR', 'TYPO', 'SOURCE', 'OTHER')),
    text        text not null check (length(text) <= 1000),
    created_at  integer not null,
    settled_at  integer,
    outcome     text check (outcome in ('MENDED', 'KEPT')),
    answer      text check (length(answer) <= 1000),
    check ((settled_at is null) = (outcome is null))
) strict;

-- One open report of a learner for each card.
create unique index card_reports_of_card on card_reports (reporter_id, card_id) where settled_at is null;
create index card_reports_by_reporter on card_reports (reporter_id, created_at);
create index card_reports_open on card_reports (deck_id, created_at) where settled_at is null;
