-- Pictures and sounds, each kept once by the SHA-256 of its bytes, in hexadecimal digits. The bytes come last, so that
-- what is known about them is read without them.
create table media (
    hash       text primary key,
    type       text not null check (type in ('PNG', 'JPEG', 'GIF', 'WEBP', 'MP3', 'OGG', 'WAV', 'M4A', 'AAC')),
    size       bigint not null check (size > 0),
    created_at bigint not null,
    content    bytea not null
);

-- Under which name the cards of a deck know a picture or a sound. Names are compared by their bytes, as SQLite does.
create table deck_media (
    deck_id bigint not null references decks (id) on delete cascade,
    name    text collate "C" not null,
    hash    text not null references media (hash),
    primary key (deck_id, name)
);

create index deck_media_by_hash on deck_media (hash);

-- Whether cards have a button that reads them aloud.
alter table accounts add column read_aloud boolean not null default false;
