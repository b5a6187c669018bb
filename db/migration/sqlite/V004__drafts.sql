-- Uploaded files that wait for their owner's word; content is the file byte for byte, empty once it was saved.
create table deck_drafts (
    id         integer primary key,
    owner_id   integer not null references accounts (id) on delete cascade,
    deck_id    integer references decks (id),
    file_name  text not null,
    content    blob not null,
    created_at integer not null,
    saved_at   integer
) strict;

create index deck_drafts_by_owner on deck_drafts (owner_id, id);
create index deck_drafts_by_age on deck_drafts (created_at);
create index deck_drafts_by_deck on deck_drafts (deck_id);
