-- A deck with a slug is built in and belongs to nobody.
create table decks (
    id          bigint primary key,
    owner_id    bigint references accounts (id) on delete set null,
    slug        text unique,
    title       text not null,
    description text,
    language    text not null,
    tags        text not null,
    share_code  text unique,
    created_at  bigint not null,
    updated_at  bigint not null,
    archived_at bigint
);

create index decks_by_owner on decks (owner_id);

-- One row for each side that is asked; content is the authored card in the deck grammar. Keys are compared by their
-- bytes, as SQLite does.
create table cards (
    id         bigint primary key,
    deck_id    bigint not null references decks (id),
    card_key   text collate "C" not null,
    side       integer not null check (side >= 1),
    position   integer not null,
    section    text,
    content    text not null,
    created_at bigint not null,
    updated_at bigint not null,
    retired_at bigint,
    unique (deck_id, card_key, side)
);

create index cards_in_order on cards (deck_id, position, side) where retired_at is null;
create index cards_retired on cards (deck_id) where retired_at is not null;

-- The documents that a deck's sources name.
create table source_documents (
    deck_id  bigint not null references decks (id),
    document text not null,
    title    text not null,
    primary key (deck_id, document)
);

-- The decks in a learner's daily review.
create table learner_decks (
    learner_id      bigint not null references accounts (id) on delete cascade,
    deck_id         bigint not null references decks (id),
    added_at        bigint not null,
    new_per_day     integer not null check (new_per_day between 0 and 9999),
    reviews_per_day integer not null check (reviews_per_day between 0 and 9999),
    primary key (learner_id, deck_id)
);

create index learner_decks_by_deck on learner_decks (deck_id);
