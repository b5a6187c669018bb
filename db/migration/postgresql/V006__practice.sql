-- Quizzes that leave the schedules alone. settings says which cards were asked for, so that it can be asked once more.
create table quiz_attempts (
    learner_id  bigint not null references accounts (id) on delete cascade,
    id          bigint not null,
    created_at  bigint not null,
    finished_at bigint,
    kind        text not null check (kind in ('ALL', 'MET', 'FORGOTTEN', 'COMING', 'MISSED')),
    exam        boolean not null,
    seed        bigint not null,
    settings    text not null,
    primary key (learner_id, id)
);

-- A learner is in one quiz at a time.
create unique index quiz_attempts_unfinished on quiz_attempts (learner_id) where finished_at is null;

-- The columns from response on are filled in by the answer. correct stays null while an answer waits for its learner's
-- own judgement; chosen holds the numbers of the options, response what was chosen or written in words.
create table quiz_questions (
    learner_id  bigint not null,
    attempt_id  bigint not null,
    position    integer not null check (position >= 1),
    card_id     bigint not null references cards (id),
    response    text,
    chosen      text,
    correct     boolean,
    self_judged boolean,
    answered_at bigint,
    taken_ms    integer check (taken_ms >= 0),
    primary key (learner_id, attempt_id, position),
    foreign key (learner_id, attempt_id) references quiz_attempts (learner_id, id) on delete cascade
);
