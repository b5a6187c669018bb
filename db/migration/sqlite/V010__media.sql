-- Pictures and sounds, each kept once by the SHA-256 of its bytes, in hexadecimal digits. The bytes come last, so that
-- what is known about them is read without them.
create table media (
    hash       text primary key,
    type       text not null check (type in ('PNG', 'JPEG', 'GIF', 'WEBP', 'MP3', 'OGG', 'WAV', 'M4A', 'AAC')),
    size       integer not null check (size > 0),
    created_at integer not null,
    content    blob not null
) strict;

-- Under which name the cards of a deck know a picture or a sound.
create table deck_media (
    deck_id integer not null references decks (id) on delete cascade,
    name    text not null,
    hash    text not null references media (hash),
    primary key (deck_id, name)
) strict, without rowid;

create index deck_media_by_hash on deck_media (hash);

-- Whether cards have a button that reads them aloud.
alter table accounts add column read_aloud integer not null default 0 check (read_aloud in (0, 1));
