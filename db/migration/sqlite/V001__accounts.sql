-- Instants are epoch milliseconds, days are day numbers since 1970-01-01, ids are made by the program.
create table accounts (
    id            integer primary key,
    login         text unique,
    name          text not null,
    password_hash text,
    role          text not null check (role in ('GUEST', 'LEARNER', 'TEACHER', 'ADMIN')),
    zone          text not null,
    theme         text not null default 'AUTO' check (theme in ('AUTO', 'LIGHT', 'DARK')),
    created_at    integer not null,
    disabled_at   integer
) strict;

create table web_sessions (
    token_hash   text primary key,
    account_id   integer not null references accounts (id) on delete cascade,
    created_at   integer not null,
    last_seen_at integer not null,
    expires_at   integer not null
) strict, without rowid;

create index web_sessions_by_account on web_sessions (account_id);
create index web_sessions_by_expiry on web_sessions (expires_at);

-- Setup codes, invitations and password resets: shown once, kept as a hash, used once.
create table one_time_codes (
    code_hash  text primary key,
    purpose    text not null check (purpose in ('SETUP', 'INVITE', 'RESET')),
    role       text check (role in ('LEARNER', 'TEACHER', 'ADMIN')),
    account_id integer references accounts (id) on delete cascade,
    created_at integer not null,
    expires_at integer not null,
    used_at    integer
) strict, without rowid;

-- Failed tries of one subject (a login, an address; hashed) in the minute that begins at window_start.
create table attempts (
    subject      text not null,
    window_start integer not null,
    tries        integer not null,
    primary key (subject, window_start)
) strict, without rowid;

-- One row that the readiness probe rewrites, to know that writing works.
create table probes (
    id integer primary key check (id = 1),
    at integer not null
) strict;
