-- One more way to be asked: the answer among those of other cards.
alter table learner_decks drop constraint learner_decks_answer_mode_check;
alter table learner_decks add constraint learner_decks_answer_mode_check
    check (answer_mode in ('AUTHOR', 'REVEAL', 'CHOICE', 'TYPED', 'RISING'));
