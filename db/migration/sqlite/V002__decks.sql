-- A deck with a slug is built in and belongs to nobody.
create table decks (
    id          integer primary key,
    owner_id    integer references accounts (id) on delete set null,
    slug        text unique,
    title       text not null,
    description text,
    language    text not null,
    tags        text not null,
    share_code  text unique,
    created_at  integer not null,
    updated_at  integer not null,
    archived_at integer
) strict;

create index decks_by_owner on decks (owner_id);

-- One row for each side that is asked; content is the authored card in the deck grammar.
create table cards (
    id         integer primary key,
    deck_id    integer not null references decks (id),
    card_key   text not null,
    side       integer not null check (side >= 1),
    position   integer not null,
    section    text,
    content    text not null,
    created_at integer not null,
    updated_at integer not null,
    retired_at integer,
    unique (deck_id, card_key, side)
) strict;

create index cards_in_order on cards (deck_id, position, side) where retired_at is null;
create index cards_retired on cards (deck_id) where retired_at is not null;

-- The documents that a deck's sources name.
create table source_documents (
    deck_id  integer not null references decks (id),
    document text not null,
    title    text not null,
    primary key (deck_id, document)
) strict, without rowid;

-- The decks in a learner's daily review.
create table learner_decks (
    learner_id      integer not null references accounts (id) on delete cascade,
    deck_id         integer not null references decks (id),
    added_at        integer not null,
    new_per_day     integer not null check (new_per_day between 0 and 9999),
    reviews_per_day integer not null check (reviews_per_day between 0 and 9999),
    primary key (learner_id, deck_id)
) strict, without rowid;

create index learner_decks_by_deck on learner_decks (deck_id);
