-- One more way to be asked: the answer among those of other cards. SQLite changes no check, so the column is made anew.
alter table learner_decks add column answer_mode_wider text not null default 'AUTHOR'
    check (answer_mode_wider in ('AUTHOR', 'REVEAL', 'CHOICE', 'TYPED', 'RISING'));
update learner_decks set answer_mode_wider = answer_mode;
alter table learner_decks drop column answer_mode;
alter table learner_decks rename column answer_mode_wider to answer_mode;
