-- Quizzes that leave the schedules alone. settings says which cards were asked for, so that it can be asked once more.
create table quiz_attempts (
    learner_id  integer not null references accounts (id) on delete cascade,
    id          integer not null,
    created_at  integer not null,
    finished_at integer,
    kind        text not null check (kind in ('ALL', 'MET', 'FORGOTTEN', 'COMING', 'MISSED')),
    exam        integer not null check (exam in (0, 1)),
    seed        integer not null,
    settings    text not null,
    primary key (learner_id, id)
) strict, without rowid;

-- A learner is in one quiz at a time.
create unique index quiz_attempts_unfinished on quiz_attempts (learner_id) where finished_at is null;

-- The columns from response on are filled in by the answer. correct stays null while an answer waits for its learner's
-- own judgement; chosen holds the numbers of the options, response what was chosen or written in words.
create table quiz_questions (
    learner_id  integer not null,
    attempt_id  integer not null,
    position    integer not null check (position >= 1),
    card_id     integer not null references cards (id),
    response    text,
    chosen      text,
    correct     integer check (correct in (0, 1)),
    self_judged integer check (self_judged in (0, 1)),
    answered_at integer,
    taken_ms    integer check (taken_ms >= 0),
    primary key (learner_id, attempt_id, position),
    foreign key (learner_id, attempt_id) references quiz_attempts (learner_id, id) on delete cascade
) strict, without rowid;
