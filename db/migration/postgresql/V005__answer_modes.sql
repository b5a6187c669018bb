-- How a learner wants to be asked the cards of a deck.
alter table learner_decks add column answer_mode text not null default 'AUTHOR'
    check (answer_mode in ('AUTHOR', 'REVEAL', 'TYPED', 'RISING'));
