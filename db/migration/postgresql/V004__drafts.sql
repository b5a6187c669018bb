-- Uploaded files that wait for their owner's word; content is the file byte for byte, empty once it was saved.
create table deck_drafts (
    id         bigint primary key,
    owner_id   bigint not null references accounts (id) on delete cascade,
    deck_id    bigint references decks (id),
    file_name  text not null,
    content    bytea not null,
    created_at bigint not null,
    saved_at   bigint
);

create index deck_drafts_by_owner on deck_drafts (owner_id, id);
create index deck_drafts_by_age on deck_drafts (created_at);
create index deck_drafts_by_deck on deck_drafts (deck_id);
